import * as migration_20261121_221209_initial from './20261121_221209_initial';

export const migrations = [
  {
    up: migration_20261121_221209_initial.up,
    down: migration_20261121_221209_initial.down,
    name: '20261121_221209_initial'
  },
];
