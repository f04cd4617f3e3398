import { listPeople } from '@/collections/person/queries';
import { PersonCard } from '@/ui/people/person-card';

import { toPersonViews } from '../../_compose/people';
import { listPage } from '../../_frame/list-page';

const { generateMetadata, Page } = listPage({
  path: '/team',
  words: 'team',
  render: async ({ locale }) => {
    const people = await toPersonViews({ people: await listPeople({ locale }), locale });
    return (
      <ul className="card-grid">
        {people.map((person) => (
          <li key={person.name}>
            <PersonCard person={person} />
          </li>
        ))}
      </ul>
    );
  },
});

export { generateMetadata };
export default Page;
