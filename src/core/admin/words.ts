/** Words of the admin that its makers meant for developers, said so that anybody at a clinic understands them. */
export const adminWords = {
  error: {
    followingFieldsInvalid_one: 'Not saved yet; what you typed is still here. Please look at this field:',
    followingFieldsInvalid_other: 'Not saved yet; what you typed is still here. Please look at these fields:',
  },
  general: {
    createdAt: 'Created',
    dashboard: 'Overview',
    locale: 'Language',
    locales: 'Languages',
    noLabel: '—',
    payloadSettings: 'Your settings',
    updatedAt: 'Last changed',
  },
  validation: {
    greaterThanMax: '{{value}} is too high. The highest possible value is {{max}}.',
    lessThanMin: '{{value}} is too low. The lowest possible value is {{min}}.',
    longerThanMin: 'This is too short. Write at least {{minLength}} characters.',
    required: 'Fill this in.',
    requiresAtLeast: 'Add at least {{count}} {{label}}.',
    requiresNoMoreThan: 'There is room for {{count}} {{label}}. Take some out.',
    shorterThanMax: 'This is too long. At most {{maxLength}} characters fit.',
  },
  version: {
    compareVersions: 'Compare versions',
    publishAllLocales: 'Publish in all languages',
    showLocales: 'Show languages:',
  },
} as const;
