import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { SMTPServer } from 'smtp-server';

export type Mail = { to: string[]; source: string };

export type MailServer = {
  url: string;
  /** The mails that came in since the last call, in the order of their recipients. */
  take: () => Mail[];
  /** Mails to this address are refused. */
  refuse: (address: string | null) => void;
  close: () => Promise<void>;
};

/** A mail server on loopback that takes everything in and delivers nothing. */
export const startMailServer = async (): Promise<MailServer> => {
  let mails: Mail[] = [];
  let refused: string | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) =>
      callback(address === refused ? new Error('There is no such mailbox') : null),
    onData: (stream, { envelope }, callback) => {
      void text(stream).then((source) => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), source });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    take: () => {
      const taken = mails.toSorted((one, other) => (one.to.join() < other.to.join() ? -1 : 1));
      mails = [];
      return taken;
    },
    refuse: (address) => {
      refused = address;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
