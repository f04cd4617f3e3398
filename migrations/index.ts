import * as migration_20261121_223644_initial from './20261121_223644_initial';

export const migrations = [
  {
    up: migration_20261121_223644_initial.up,
    down: migration_20261121_223644_initial.down,
    name: '20261121_223644_initial'
  },
];
