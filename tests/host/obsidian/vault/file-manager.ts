import { parse, stringify } from 'yaml';
import type { App } from '../app';
import { ConfirmationModal } from '../ui/confirmation-modal';
import { getFrontMatterInfo } from '../functions';
import { parentPath, TFolder, type TAbstractFile, type TFile } from './files';
import type { WriteTimes } from './store';

/** What the app does to files on the user's behalf. */
export class FileManager {
	constructor(private app: App) {}

	getNewFileParent(): TFolder {
		return this.app.vault.getRoot();
	}

	/** Renames, and rewrites the wikilinks of other notes that meant the file. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const { vault, metadataCache } = this.app;
		const linking = Object.entries(metadataCache.resolvedLinks)
			.filter(([, targets]) => targets[file.path])
			.map(([source]) => source);
		const oldPath = file.path;
		const oldName = file.name.replace(/\.md$/, '');
		await vault.rename(file, newPath);
		const newName = file.name.replace(/\.md$/, '');
		if (oldName === newName) return;
		for (const source of linking) {
			const note = vault.getFileByPath(source === oldPath ? newPath : source);
			if (!note) continue;
			await vault.process(note, (text) =>
				text.replace(/\[\[([^\]|#]+)/g, (whole, link: string) => {
					const plain = link.replace(/\.md$/, '');
					if (plain === oldName) return `[[${newName}`;
					return plain === oldPath.replace(/\.md$/, '') ? `[[${newPath.replace(/\.md$/, '')}` : whole;
				}),
			);
		}
	}

	promptForDeletion(file: TAbstractFile): Promise<boolean> {
		return new Promise((resolve) => {
			const modal = new ConfirmationModal(this.app);
			modal.setTitle('Delete file').setContent(`Are you sure you want to delete “${file.name}”?`);
			modal.addButton((button) =>
				button
					.setButtonText('Delete')
					.setDestructive()
					.onClick(async () => {
						await this.trashFile(file);
						resolve(true);
					}),
			);
			modal.addCancelButton();
			modal.setCloseCallback(() => resolve(false));
			modal.open();
		});
	}

	trashFile(file: TAbstractFile): Promise<void> {
		return this.app.vault.trash(file);
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const link = this.app.metadataCache.fileToLinktext(file, sourcePath) + subpath;
		const embed = file.extension === 'md' ? '' : '!';
		return `${embed}[[${link}${alias && alias !== link ? `|${alias}` : ''}]]`;
	}

	async processFrontMatter(
		file: TFile,
		fn: (frontmatter: Record<string, unknown>) => void,
		options?: WriteTimes,
	): Promise<void> {
		await this.app.vault.process(
			file,
			(text) => {
				const info = getFrontMatterInfo(text);
				const frontmatter = (parse(info.frontmatter) ?? {}) as Record<string, unknown>;
				fn(frontmatter);
				const yaml = Object.keys(frontmatter).length ? `---\n${stringify(frontmatter)}---\n` : '';
				return yaml + text.slice(info.contentStart);
			},
			options,
		);
	}

	async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
		const folder = parentPath(sourcePath);
		const base = folder === '/' ? '' : `${folder}/`;
		const dot = filename.lastIndexOf('.');
		const [name, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
		for (let i = 0; ; i++) {
			const path = `${base}${name}${i ? ` ${i}` : ''}${extension}`;
			if (!this.app.vault.getAbstractFileByPath(path)) return path;
		}
	}
}
