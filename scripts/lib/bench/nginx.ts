import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findFreePort } from '../free-port';
import { startProgram } from '../program';
import { runCommand } from '../run-command';
import type { Target } from './load';

type Ports = { static: number; cache: number };

const configure = ({ folder, files, page, ports }: { folder: string; files: string; page: string; ports: Ports }) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  keepalive_requests 1000000;
  proxy_cache_path ${folder}/cache keys_zone=pages:10m;
  server {
    listen 127.0.0.1:${ports.static};
    root ${files};
    default_type text/html;
    gzip_static always;
  }
  server {
    listen 127.0.0.1:${ports.cache};
    location / {
      proxy_pass ${new URL(page).origin};
      proxy_set_header Accept-Encoding gzip;
      proxy_cache pages;
      proxy_cache_valid 200 1s;
      proxy_cache_lock on;
      proxy_cache_use_stale updating;
      proxy_cache_background_update on;
      proxy_ignore_headers Cache-Control Vary;
    }
  }
}
`;

/** nginx with a static copy of the page, and nginx as a caching edge before the site. Null where it is not installed. */
export const startNginx = async ({
  folder,
  files,
  page,
}: {
  folder: string;
  files: string;
  page: string;
}): Promise<{ targets: Target[]; stop: () => Promise<void> } | null> => {
  if ((await runCommand({ command: 'nginx', args: ['-v'] })).code !== 0) return null;
  const ports = { static: await findFreePort(), cache: await findFreePort() };
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configure({ folder, files, page, ports }));
  const nginx = startProgram({ command: 'nginx', args: ['-p', folder, '-c', file] });
  const cached = `http://127.0.0.1:${ports.cache}${new URL(page).pathname}`;
  for (const begun = Date.now(); Date.now() - begun < 5_000;) if (await fetch(cached).catch(() => null)) break;
  return {
    targets: [
      { name: 'static nginx, same bytes', url: `http://127.0.0.1:${ports.static}/page.html` },
      { name: 'caching nginx before Enthesis', url: cached },
    ],
    stop: nginx.stop,
  };
};
