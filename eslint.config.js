import parser from '@typescript-eslint/parser';
import regexp from 'eslint-plugin-regexp';

/** Biome lints everything else; here are the patterns of the date rules, which must stay plain and linear. */
export default [
  { ignores: ['node_modules/', 'cdk.out/', 'coverage/'] },
  {
    files: ['functions/extract/dates/**/*.ts', 'functions/extract/languages/**/dates/**/*.ts'],
    languageOptions: { parser },
    plugins: { regexp },
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'off',
      // The letters of Vietnamese beyond a–z, precomposed.
      'regexp/no-obscure-range': ['error', { allowed: ['alphanumeric', 'à-ỹ'] }],
    },
  },
];
