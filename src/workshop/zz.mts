import { Journal } from "../http/journal.ts";
import { pollOf } from "./synthetic-traffic.ts";
const polls = pollOf(10_000, 20);
for (let k=0;k<5;k++){ const t=performance.now();
      const journal = new Journal();
      polls.forEach(({ events }, index) => {
        for (const event of events) journal.hear(event);
        const late = polls[index % 2 === 0 ? index - 1 : index - 3]?.har;
        if (late) journal.take(late);
        journal.changes();
      });
console.log(performance.now()-t);}
