// Stands in for the package of this name, see vitest.config.ts.
export {};
