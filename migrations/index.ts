import * as migration_20261121_234604_initial from './20261121_234604_initial';
import * as migration_20261122_015323_treatment_page from './20261122_015323_treatment_page';
import * as migration_20261122_043725_inline_drawings from './20261122_043725_inline_drawings';
import * as migration_20261122_055202_citations_and_evidence from './20261122_055202_citations_and_evidence';
import * as migration_20261122_091604_roles_panel_and_history from './20261122_091604_roles_panel_and_history';
import * as migration_20261122_123549_review_comments_and_links from './20261122_123549_review_comments_and_links';
import * as migration_20261122_162258_claims_stop from './20261122_162258_claims_stop';
import * as migration_20261122_191828_history_search from './20261122_191828_history_search';

export const migrations = [
  {
    up: migration_20261121_234604_initial.up,
    down: migration_20261121_234604_initial.down,
    name: '20261121_234604_initial',
  },
  {
    up: migration_20261122_015323_treatment_page.up,
    down: migration_20261122_015323_treatment_page.down,
    name: '20261122_015323_treatment_page',
  },
  {
    up: migration_20261122_043725_inline_drawings.up,
    down: migration_20261122_043725_inline_drawings.down,
    name: '20261122_043725_inline_drawings',
  },
  {
    up: migration_20261122_055202_citations_and_evidence.up,
    down: migration_20261122_055202_citations_and_evidence.down,
    name: '20261122_055202_citations_and_evidence',
  },
  {
    up: migration_20261122_091604_roles_panel_and_history.up,
    down: migration_20261122_091604_roles_panel_and_history.down,
    name: '20261122_091604_roles_panel_and_history',
  },
  {
    up: migration_20261122_123549_review_comments_and_links.up,
    down: migration_20261122_123549_review_comments_and_links.down,
    name: '20261122_123549_review_comments_and_links',
  },
  {
    up: migration_20261122_162258_claims_stop.up,
    down: migration_20261122_162258_claims_stop.down,
    name: '20261122_162258_claims_stop',
  },
  {
    up: migration_20261122_191828_history_search.up,
    down: migration_20261122_191828_history_search.down,
    name: '20261122_191828_history_search'
  },
];
