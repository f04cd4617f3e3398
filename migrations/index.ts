import * as migration_20261121_234604_initial from './20261121_234604_initial';

export const migrations = [
  {
    up: migration_20261121_234604_initial.up,
    down: migration_20261121_234604_initial.down,
    name: '20261121_234604_initial'
  },
];
