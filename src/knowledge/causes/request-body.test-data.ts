/** A form with one file of so many characters. */
export const upload = (size: number) => ({
  request: "POST /up",
  sent: { "Content-Type": "multipart/form-data; boundary=b" },
  content: `--b\nContent-Disposition: form-data; name="f"; filename="a.jpg"\n\n${"x".repeat(size)}\n--b--`,
});
