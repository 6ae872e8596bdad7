// Prints those of the EDTF strings on standard input, one a line, that edtf.js refuses at level 2.
import { readFileSync } from "node:fs";
import edtf, { parse } from "edtf";

for (const text of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  try {
    parse(text, { level: 2 });
    edtf(text);
  } catch (error) {
    console.log(`${text}: ${error.message.split("\n")[0]}`);
  }
}
