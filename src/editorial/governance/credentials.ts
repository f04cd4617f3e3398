/** What entitles a person to write or review, with its ends. */
type Entitled = {
  name: string;
  credentials?: { name: string; expiresOn?: string | null }[] | null;
  licence?: { expiresOn?: string | null } | null;
};

type Entitlement = { name: string; expiresOn: string };

/** Everything that entitles a person and has an end, the soonest first. */
export const entitlementsOf = ({ credentials, licence }: Entitled): Entitlement[] =>
  [...(credentials ?? []), { name: 'Licence', expiresOn: licence?.expiresOn }]
    .flatMap(({ name, expiresOn }) => (expiresOn ? [{ name, expiresOn }] : []))
    .sort((one, other) => one.expiresOn.localeCompare(other.expiresOn));

/** What of it has expired on a day. A credential holds through the day of its end. */
export const expiredOn = ({ person, today }: { person: Entitled; today: Date }): Entitlement[] =>
  entitlementsOf(person).filter(({ expiresOn }) => expiresOn.slice(0, 10) < today.toISOString().slice(0, 10));
