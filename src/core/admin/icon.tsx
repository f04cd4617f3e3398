import { Mark } from './mark';

/** The small sign at the beginning of the breadcrumbs; it leads to the overview. */
export const Icon = () => <Mark size={18} />;
