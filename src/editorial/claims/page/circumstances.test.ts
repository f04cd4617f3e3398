import { describe, expect, it } from 'vitest';

import { readText } from '../text/checked-text';
import { findContradictions } from './contradictions';

const find = (text: string, locale: 'en' | 'es' = 'en') =>
  findContradictions({ read: readText(`# Our practice\n\n${text}`), locales: [locale] });

describe('statements of a page', () => {
  it.each<[why: string, honest: string, clashing: string]>([
    [
      'a reader asks for his own case',
      'You can drive home at once.\n\n**I booked the general anesthetic. Can I drive?**\n\nYou must not drive until the next day.',
      'You can drive home at once.\n\n**Can I drive?**\n\nYou must not drive until the next day.',
    ],
    [
      'another section is of another part',
      'The chin takes six sessions.\n\n## Legs\n\nPlan ten sessions.',
      'Six sessions are planned.\n\n## Scheduling\n\nPlan ten sessions.',
    ],
    [
      'the same comes in kinds',
      'The soft gel is given as one single injection.\n\nThe firm gel is given as a series of three injections.',
      'The gel is given as one single injection.\n\nThe gel is given as a series of three injections.',
    ],
    [
      'only some are meant',
      'A session is $95.\n\nAnyone who signs up in advance pays $80 a session.',
      'A session is $95.\n\nEverybody pays $80 a session.',
    ],
    [
      'each is for another thing',
      'Expect three visits for a fresh strain.\n\nEight visits are usual for an old shoulder.',
      'Expect three visits.\n\nEight visits are usual.',
    ],
    [
      'two questions ask of different things',
      '**How long will my lips be swollen?**\n\nTwo days.\n\n**How long will my cheeks be swollen?**\n\nTwo weeks.',
      '**How long will my lips be swollen?**\n\nTwo days.\n\n**When are my lips no longer swollen?**\n\nThe swelling lasts two weeks.',
    ],
    [
      'one tells what somebody got',
      'Most people need two sessions.\n\nMy neighbour had seven sessions.',
      'Most people need two sessions.\n\nMost people need seven sessions.',
    ],
    [
      'one price is of a part',
      'The laser costs £1,650 per eye.\n\nPeople who have both done pay £3,300.',
      'The laser costs £1,650 per eye.\n\nYou pay £1,900 for each eye.',
    ],
    [
      'one has something besides',
      'A clean costs £65.\n\nA clean with polish is £85.',
      'A clean costs £65.\n\nA clean is £85.',
    ],
  ])('differ honestly where %s', (_, honest, clashing) => {
    expect(find(honest)).toEqual([]);
    expect(find(clashing)).toHaveLength(1);
  });

  it('differ honestly in Spanish where the kind stands behind', () => {
    expect(
      find('Con el láser suave la cara no se hincha.\n\nCon el láser fuerte la cara queda hinchada cuatro días.', 'es'),
    ).toEqual([]);
    expect(
      find('Con el láser la cara no se hincha.\n\nCon el láser la cara queda hinchada cuatro días.', 'es'),
    ).toHaveLength(1);
  });

  it('are not what a reader asks', () => {
    expect(find('Most plans ask for no referral.\n\n**Will insurance pay for the nose?**\n\nAsk us.')).toEqual([]);
  });
});
