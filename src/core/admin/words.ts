/** Words of the admin that its makers meant for developers, said so that anybody at a clinic understands them. */
export const adminWords = {
  error: {
    followingFieldsInvalid_one: 'Not saved yet; what you typed is still here. Please look at this field:',
    followingFieldsInvalid_other: 'Not saved yet; what you typed is still here. Please look at these fields:',
  },
  general: {
    anotherUserTakenOver:
      'Somebody else took over this document. What you typed is kept in this browser, and offered to you when you open the document again.',
    changesNotSaved:
      'What you typed is not saved. It stays in this browser for a week and is offered to you when you open this document again, unless you sign out.',
    createdAt: 'Created',
    currentlyEditing:
      'is editing this document. If you take over, they are told, and what they typed is kept in their browser.',
    dashboard: 'Overview',
    documentLocked: 'Somebody is editing this',
    documentModified: 'Changed meanwhile',
    documentOutOfDate:
      'This document was changed after you opened it. What you typed is kept in this browser, and offered to you after reloading.',
    editedSince: 'Last change there:',
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
