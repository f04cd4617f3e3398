// Loaded into child processes: when their parent is killed, the channel to it closes and they end too.
// Their own workers inherit this file, but not the parent it is about, and have channels of their own.
if (process.env.ENTHESIS_PARENT === String(process.ppid)) {
  process.on('disconnect', () => {
    process.exit(1);
  });
  process.channel?.unref();
}
