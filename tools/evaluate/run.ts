/* Scores the classifier over a folder of labelled messages: npm run evaluate -- DIR */
import { evaluate } from "./evaluate";
import { readLabelled } from "./readLabelled";
import { writeScores } from "./writeScores";

const folder = process.argv[2] ?? "test/fixtures/messages";
const answers = readLabelled(folder).map(evaluate);
process.stdout.write(writeScores(answers));
process.exitCode = answers.some(({ accepted, confidence }) => !accepted && confidence === "high")
  ? 1
  : 0;
