/** Stands in the page itself: no page of today carries it. */
export const recordStyles = `
.page-record {
  padding-block: 0.75rem;
  border-bottom: 1px solid var(--color-line);
  font-size: var(--text-small);
}

.page-record dl {
  display: grid;
  gap: 0.25rem;
  margin: 0;
}

.page-record dl > div {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.5rem;
}

.page-record dt {
  font-weight: 600;
}

.page-record dd {
  margin: 0;
  overflow-wrap: anywhere;
}

.page-record table {
  width: 100%;
  border-collapse: collapse;
}

.page-record :is(th, td) {
  padding: 0.25rem 0.5rem 0.25rem 0;
  text-align: start;
  vertical-align: top;
}

.page-record .fingerprint {
  overflow-wrap: anywhere;
  font-size: 0.8em;
}
`;
