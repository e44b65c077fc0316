/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { createHost } from '../jest/create-host';
import * as exported from '../obsidian';
import { readDeclarations, type DeclaredClass } from './declarations';

const { classes, values } = readDeclarations(require.resolve('obsidian/obsidian.d.ts'));
const host = exported as unknown as Readonly<Record<string, unknown>>;
const names = new Map(classes.map(({ name }) => [host[name], name]));

const prototypeOf = (type: unknown): object => (type as { prototype: object }).prototype;

/** The nearest base class that plugins know: a private class between the two is the host's own matter. */
function baseOf(type: unknown): string | null {
	for (let at: unknown = Object.getPrototypeOf(type); at; at = Object.getPrototypeOf(at)) {
		const name = names.get(at);
		if (name !== undefined) return name;
	}
	return null;
}

function missingIn({ name, base, members, statics }: DeclaredClass): string[] {
	const type = host[name];
	if (typeof type !== 'function') return [name];
	const found = baseOf(type);
	return [
		...members.filter((member) => !(member in prototypeOf(type))).map((member) => `${name}.${member}`),
		...statics.filter((member) => !(member in type)).map((member) => `${name}.${member}`),
		...(base !== null && found !== base ? [`${name} extends ${base}`] : []),
	];
}

describe('The host and obsidian.d.ts', () => {
	it('reads classes with members, and functions', () => {
		expect(classes.find(({ name }) => name === 'ItemView')).toEqual({
			name: 'ItemView',
			base: 'View',
			members: ['addAction'],
			properties: ['contentEl'],
			statics: [],
		});
		expect(values).toEqual(expect.arrayContaining(['setIcon', 'Platform', 'apiVersion']));
	});

	it('have every class, method and base class, every function and every constant in common', () => {
		const missing = [...values.filter((name) => !(name in host)), ...classes.flatMap(missingIn)];
		expect(missing).toEqual([]);
	});

	it('agree on the properties of what an open note shows', async () => {
		const { app, host: own, open, destroy } = await createHost({ files: { 'a.md': '# A' } });
		await open('a.md');
		const view = app.workspace.getActiveViewOfType(exported.MarkdownView as never) as never as exported.MarkdownView;
		const setting = new exported.Setting(createDiv());
		const instances: Readonly<Record<string, object>> = {
			App: app,
			Vault: app.vault,
			Workspace: app.workspace,
			WorkspaceLeaf: view.leaf,
			WorkspaceRoot: app.workspace.rootSplit,
			WorkspaceSidedock: app.workspace.rightSplit,
			MetadataCache: app.metadataCache,
			MarkdownView: view,
			MarkdownPreviewView: view.previewMode,
			MarkdownEditView: view.editMode,
			TFile: own.vault.getFileByPath('a.md') as object,
			TFolder: own.vault.getRoot(),
			Modal: new exported.Modal(own),
			Setting: setting,
			Scope: own.scope,
			Menu: new exported.Menu(),
			Notice: new exported.Notice('A notice'),
		};
		const missing = Object.entries(instances).flatMap(([name, instance]) => {
			const properties = classes.find((declared) => declared.name === name)?.properties ?? [`no class ${name}`];
			return properties.filter((property) => !(property in instance)).map((property) => `${name}.${property}`);
		});
		expect(missing).toEqual([]);
		destroy();
	});
});
