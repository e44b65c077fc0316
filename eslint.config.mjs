import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** Every rule of Obsidian, those that are off by default or only warn too, for code that ships in main.js. */
const OBSIDIAN_ON = Object.fromEntries(Object.keys(obsidianmd.rules).map((name) => [`obsidianmd/${name}`, 'error']));
const OBSIDIAN_OFF = Object.fromEntries(Object.keys(obsidianmd.rules).map((name) => [`obsidianmd/${name}`, 'off']));

export default defineConfig(
	globalIgnores(['node_modules', 'main.js', 'dist', 'coverage', '.cache', 'tests/vault', 'package-lock.json']),
	{
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: {
				projectService: { allowDefaultProject: ['manifest.json'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.json'],
			},
		},
	},
	...obsidianmd.configs.recommended,
	// Code that runs on a developer's machine may use Node and print.
	{
		files: ['tests/**', 'scripts/**', '*.mjs'],
		languageOptions: { globals: { ...globals.node, ...globals.jest } },
		rules: {
			...OBSIDIAN_OFF,
			'import/no-nodejs-modules': 'off',
			'no-console': 'off',
			'no-unsanitized/method': 'off',
			// Obsidian replaces these globals. The stand-in implements the replacements.
			'no-restricted-globals': 'off',
			'@typescript-eslint/no-restricted-imports': 'off',
		},
	},
	// Jest loads its runtime with "require", so it can be no ES module.
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
	{ files: ['src/**'], rules: { ...OBSIDIAN_ON, 'max-lines': ['error', 300] } },
	{
		files: ['manifest.json'],
		languageOptions: { parser: tseslint.parser },
		rules: {
			'obsidianmd/validate-manifest': 'error',
			// JSON is an expression that nothing uses.
			'@typescript-eslint/no-unused-expressions': 'off',
		},
	},
	{
		files: ['package.json'],
		// Obsidian offers moment to plugins, so the stand-in needs it.
		rules: { 'depend/ban-dependencies': ['error', { allowed: ['moment'] }] },
	},
);
