import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import obsidianmd from 'eslint-plugin-obsidianmd';

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
			'import/no-nodejs-modules': 'off',
			'no-console': 'off',
			// Obsidian's rules for code that ships; nothing here is in main.js.
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/rule-custom-message': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'no-unsanitized/method': 'off',
		},
	},
	{
		files: ['package.json'],
		// Obsidian itself offers moment to plugins, so the stand-in for it must have it.
		rules: { 'depend/ban-dependencies': ['error', { allowed: ['moment'] }] },
	},
);
