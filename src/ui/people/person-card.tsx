import { Picture } from '../content/picture';
import type { MediaView } from '../views';

export type PersonView = {
  name: string;
  href: string | null;
  role: string;
  credentials: string | null;
  portrait: MediaView | null;
};

export const PersonCard = ({ person }: { person: PersonView }) => (
  <div className="person-card">
    {person.portrait === null ? null : <Picture media={person.portrait} sizes="5.5rem" />}
    <div>
      <p className="card-title">{person.href === null ? person.name : <a href={person.href}>{person.name}</a>}</p>
      <p>{person.role}</p>
      {person.credentials ? <p className="small">{person.credentials}</p> : null}
    </div>
  </div>
);
