/** Words of recorders that waited for an answer and stopped: none of them says that the connection did not stand. */
export const GAVE_UP =
  /\bno (response|answer)\b|gave up|(read|response|request|wait\w{0,4})[^\n]{0,20}time(?:d[ _-]?|[ _-])?out|^time(?:d[ _-]?|[ _-])?out|^12002$/i;

/** BrowserMob's words from the start on, which it replaces when it stops waiting: that it waited they do not say. */
export const NOT_YET = /^no response received$/i;
