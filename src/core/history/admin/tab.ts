/** The tab “History” beside a document or a global; named by path like every admin component. */
export const historyViews = {
  edit: {
    history: {
      path: '/history',
      Component: '/src/core/history/admin/history-view.tsx#HistoryView',
      tab: { label: 'History', href: '/history', order: 900 },
    },
  },
} as const;
