import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import obsidianmd from 'eslint-plugin-obsidianmd';

/** Obsidian's rules are for code that ships in main.js. */
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
	// What runs on a developer's machine: Node is there, and printing is its job.
	{
		files: ['tests/**', 'scripts/**', '*.mjs'],
		languageOptions: { globals: { ...globals.node, ...globals.jest } },
		rules: {
			...OBSIDIAN_OFF,
			'import/no-nodejs-modules': 'off',
			'no-console': 'off',
			'no-unsanitized/method': 'off',
			// Obsidian's substitutes for these are what the stand-in is made of.
			'no-restricted-globals': 'off',
			'@typescript-eslint/no-restricted-imports': 'off',
		},
	},
	{
		files: ['package.json'],
		// Obsidian itself offers moment to plugins, so the stand-in for it must have it.
		rules: { 'depend/ban-dependencies': ['error', { allowed: ['moment'] }] },
	},
);
