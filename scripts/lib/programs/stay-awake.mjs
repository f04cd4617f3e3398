// Loaded into programs that end by themselves with `process.exit`. On Node 20 the answers of tsx's loader do not keep a
// process alive: one that waits for nothing else ends in the middle, in silence, and with nothing done. Now and then such an
// answer never comes; then nothing but this would ever happen again, so the program ends and says that it may be begun anew.
import { lostAnswer } from './lost-answer.mjs';

/** Seconds without anything that could still happen. */
const patience = Number(process.env.ENTHESIS_PATIENCE ?? 20);

/** What a program has for as long as it lives: its output, whoever started it, and timers such as the one below. */
const always = new Set(['PipeWrap', 'TTYWrap', 'Timeout']);

let idle = 0;
setInterval(() => {
  const waitsForNothing = process.getActiveResourcesInfo().every((name) => always.has(name));
  idle = waitsForNothing ? idle + 1 : 0;
  if (idle < patience) return;
  console.error(`Nothing has happened for ${patience} seconds, and nothing can.`);
  process.exit(lostAnswer);
}, 1_000);
