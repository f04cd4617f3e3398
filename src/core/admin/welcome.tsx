import type { ServerProps } from 'payload';

import './welcome.css';

import type { Job } from './job';

type WelcomeProps = Pick<ServerProps, 'payload' | 'permissions' | 'user'> & { jobs: Job[] };

/** The head of the overview: the usual jobs, each one click away. */
export const Welcome = ({ jobs, payload, permissions, user }: WelcomeProps) => {
  const { admin } = payload.config.routes;
  const offered = jobs.filter(({ collection, opens }) => {
    const allowed = permissions?.collections?.[collection];
    return opens === 'create' ? allowed?.create : allowed?.update;
  });

  return (
    <section className="welcome">
      <h1>Welcome{user?.name ? `, ${user.name}` : ''}</h1>
      <p>
        Every fact has one home here. Change it once, publish, and each page that shows it changes too. A draft is seen
        by nobody outside. <a href={payload.config.serverURL}>See the patient site</a>
      </p>
      {offered.length > 0 && (
        <ul>
          {offered.map(({ title, help, collection, opens }) => (
            <li key={title}>
              <a href={`${admin}/collections/${collection}${opens === 'create' ? '/create' : ''}`}>
                <strong>{title}</strong>
                <span>{help}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
