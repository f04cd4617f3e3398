// Loaded into child processes: when their parent is killed, the channel to it closes and they end too.
// The open channel also keeps them alive until they say process.exit. Without it a program that is loaded through
// tsx now and then ends on Node 20 in the middle of an import, with exit code 0 and nothing done.
process.on('disconnect', () => {
  process.exit(1);
});
