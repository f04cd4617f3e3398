// Loaded into programs that end by themselves with `process.exit`. On Node 20 the answers of tsx's loader do not keep a
// process alive: one that waits for nothing else ends in the middle, in silence, and with nothing done.
setInterval(() => undefined, 1_000);
