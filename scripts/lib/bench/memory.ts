import { runCommand } from '../run-command';

type Process = { pid: number; parent: number; kilobytes: number };

const readProcesses = async (): Promise<Process[]> => {
  const { output } = await runCommand({ command: 'ps', args: ['-A', '-o', 'pid=,ppid=,rss='] });
  return output
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number))
    .flatMap(([pid, parent, kilobytes]) =>
      pid !== undefined && parent !== undefined && kilobytes !== undefined ? [{ pid, parent, kilobytes }] : [],
    );
};

/** Resident memory, in bytes, of the largest Node process below a process: the server, not the database. Null where `ps` is missing. */
export const readServerMemory = async (pid: number): Promise<number | null> => {
  const all = await readProcesses();
  const children = all.filter(({ parent }) => parent === pid);
  const sizes = children.map(({ kilobytes }) => kilobytes * 1024);
  return sizes.length === 0 ? null : Math.max(...sizes);
};
