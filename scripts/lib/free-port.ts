import { createServer } from 'node:net';

/** Finds out whether this port can be listened on; 0 asks the system for any free one. Gives the port, or null. */
const tryPort = ({ port, host }: { port: number; host?: string }): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : null);
      });
    });
  });

/** A port on this machine's loopback address that nobody listens on. */
export const findFreePort = async (): Promise<number> => {
  const port = await tryPort({ port: 0, host: '127.0.0.1' });
  if (port === null) throw new Error('No free port on 127.0.0.1.');
  return port;
};

/** True when nobody listens on this port, on any address. */
export const isPortFree = async (port: number): Promise<boolean> =>
  (await tryPort({ port })) !== null && (await tryPort({ port, host: '127.0.0.1' })) !== null;
