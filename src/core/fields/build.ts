import type {
  ArrayField,
  CheckboxField,
  DateField,
  Field,
  GroupField,
  JoinField,
  NumberField,
  RelationshipField,
  RichTextField,
  SelectField,
  Tab,
  TextareaField,
  TextField,
  UploadField,
} from 'payload';

/**
 * Short constructors for Payload fields. Each takes the name, the label and the one line that tells
 * an editor what to write; a field without that line cannot be made here. Text that patients read is
 * localised unless the call says otherwise.
 */
type Extra<T extends Field> = Partial<Omit<T, 'name' | 'type' | 'label'>>;

const admin = (help: string, extra?: { admin?: object }) => ({ ...extra?.admin, description: help });

export const text = (name: string, label: string, help: string, extra: Extra<TextField> = {}): TextField =>
  ({ localized: true, ...extra, type: 'text', name, label, admin: admin(help, extra) }) as TextField;

export const textarea = (
  name: string,
  label: string,
  help: string,
  extra: Extra<TextareaField> = {},
): TextareaField => ({
  localized: true,
  ...extra,
  type: 'textarea',
  name,
  label,
  admin: admin(help, extra),
});

/** Text that is the same in every language: codes, identifiers, addresses of pages. */
export const code = (name: string, label: string, help: string, extra: Extra<TextField> = {}): TextField =>
  text(name, label, help, { localized: false, ...extra });

/** Rich text; the editor decides what may be written, the default one includes the content blocks. */
export const richText = (
  name: string,
  label: string,
  help: string,
  extra: Extra<RichTextField> = {},
): RichTextField => ({
  localized: true,
  ...extra,
  type: 'richText',
  name,
  label,
  admin: admin(help, extra),
});

export const number = (name: string, label: string, help: string, extra: Extra<NumberField> = {}): NumberField =>
  ({ ...extra, type: 'number', name, label, admin: admin(help, extra) }) as NumberField;

export const checkbox = (
  name: string,
  label: string,
  help: string,
  extra: Extra<CheckboxField> = {},
): CheckboxField => ({
  ...extra,
  type: 'checkbox',
  name,
  label,
  admin: admin(help, extra),
});

/** A calendar day without a time; stored at noon UTC so that no time zone moves it. */
export const day = (name: string, label: string, help: string, extra: Extra<DateField> = {}): DateField => ({
  ...extra,
  type: 'date',
  name,
  label,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' }, ...admin(help, extra) },
});

type Choices = Record<string, string>;

/** One value out of a fixed set, given as value → label. */
export const choice = (
  name: string,
  label: string,
  help: string,
  choices: Choices,
  extra: Extra<SelectField> = {},
): SelectField =>
  ({
    ...extra,
    type: 'select',
    name,
    label,
    options: Object.entries(choices).map(([value, optionLabel]) => ({ value, label: optionLabel })),
    admin: admin(help, extra),
  }) as SelectField;

/** A link to documents of other collections, by slug. */
export const relation = (
  name: string,
  label: string,
  help: string,
  to: string | string[],
  extra: Extra<RelationshipField> = {},
): RelationshipField =>
  ({ ...extra, type: 'relationship', name, label, relationTo: to, admin: admin(help, extra) }) as RelationshipField;

export const image = (name: string, label: string, help: string, extra: Extra<UploadField> = {}): UploadField =>
  ({ ...extra, type: 'upload', name, label, relationTo: 'media', admin: admin(help, extra) }) as UploadField;

/** The labels of the choices among some fields, by field and value: a closed row shows words, not stored values. */
const choiceLabels = (fields: Field[]): Record<string, Choices> =>
  Object.assign(
    {},
    ...fields.map((field) => {
      if (field.type === 'row') return choiceLabels(field.fields);
      if (field.type !== 'select') return {};
      const options = field.options.map((option) =>
        typeof option === 'string' ? [option, option] : [option.value, option.label],
      );
      return { [field.name]: Object.fromEntries(options) as Choices };
    }),
  ) as Record<string, Choices>;

type ListExtra = Extra<ArrayField> & { singular: string; rowTitle: string | string[]; fields: Field[] };

/** A list of rows; each row is titled by its own fields instead of by its number. */
export const list = (
  name: string,
  label: string,
  help: string,
  { singular, rowTitle, fields, ...extra }: ListExtra,
): ArrayField => ({
  ...extra,
  type: 'array',
  name,
  label,
  labels: { singular, plural: label },
  fields,
  admin: {
    ...admin(help, extra),
    initCollapsed: true,
    components: {
      RowLabel: {
        path: '/src/core/admin/row-label.tsx#RowLabel',
        clientProps: { fields: [rowTitle].flat(), singular, labels: choiceLabels(fields) },
      },
    },
  },
});

export const group = (
  name: string,
  label: string,
  help: string,
  fields: Field[],
  extra: Extra<GroupField> = {},
): GroupField => ({ ...extra, type: 'group', name, label, fields, admin: admin(help, extra) });

/** Documents of another collection that point here. */
export const backlinks = (
  name: string,
  label: string,
  help: string,
  { collection, on, columns, sort }: { collection: string; on: string; columns: string[]; sort?: string },
): JoinField =>
  ({
    type: 'join',
    name,
    label,
    collection,
    on,
    // Sorting by a localised field, which a collection's own order often is, makes Payload 3.90 write a wrong query for drafts.
    defaultSort: sort ?? '-updatedAt',
    admin: { description: help, defaultColumns: columns, allowCreate: true },
  }) as JoinField;

export const row = (...fields: Field[]): Field => ({ type: 'row', fields });

export const tab = (label: string, help: string, fields: Field[]): Tab => ({
  label,
  admin: { description: help },
  fields,
});

export const tabs = (...all: Tab[]): Field => ({ type: 'tabs', tabs: all });
