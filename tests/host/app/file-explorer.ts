import type { App } from '../obsidian/app';
import { setIcon } from '../obsidian/base/icons';
import { Keymap } from '../obsidian/base/keymap';
import { debounce } from '../obsidian/base/debounce';
import { Menu } from '../obsidian/ui/menu';
import { TFile, TFolder, type TAbstractFile } from '../obsidian/vault/files';
import { ItemView } from '../obsidian/workspace/view';

/** Types that the app shows without a plugin: notes, bases, canvases, pictures, sound, video and PDF. */
const KNOWN_TYPES = new Set(
	'md base canvas avif bmp gif jpeg jpg png svg webp flac m4a mp3 ogg wav webm 3gp mkv mov mp4 ogv pdf'.split(' '),
);

/** The core plugin "File explorer": the folders, and the files that the app or a plugin shows. It hides other types. */
export class FileExplorer extends ItemView {
	override icon = 'folder-closed';
	private unfolded = new Set<string>(['/']);
	private redraw = debounce(() => this.draw(), 20);

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	protected override async onOpen(): Promise<void> {
		for (const name of ['create', 'delete', 'rename']) this.registerEvent(this.app.vault.on(name, () => this.redraw()));
		this.registerEvent(this.app.workspace.on('file-open', (file: TFile | null) => this.reveal(file)));
		this.draw();
	}

	private reveal(file: TFile | null): void {
		for (let folder = file?.parent; folder; folder = folder.parent) this.unfolded.add(folder.path);
		this.draw();
	}

	private draw(): void {
		const scroll = this.contentEl.scrollTop;
		this.contentEl.empty();
		const tree = this.contentEl.createDiv({
			cls: 'nav-files-container',
			attr: { role: 'tree', 'aria-label': 'Files', 'data-host-label': '' },
		});
		this.drawChildren(this.app.vault.getRoot(), tree);
		this.contentEl.scrollTop = scroll;
	}

	private drawChildren(folder: TFolder, parent: HTMLElement): void {
		const rank = (file: TAbstractFile) => (file instanceof TFolder ? 0 : 1);
		const sorted = [...folder.children].sort(
			(a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, undefined, { numeric: true }),
		);
		for (const child of sorted) {
			if (child instanceof TFolder) this.drawFolder(child, parent);
			else if (child instanceof TFile && this.shows(child)) this.drawFile(child, parent);
		}
	}

	private shows({ extension }: TFile): boolean {
		return KNOWN_TYPES.has(extension) || extension in this.app.viewRegistry.typeByExtension;
	}

	private drawFolder(folder: TFolder, parent: HTMLElement): void {
		const isOpen = this.unfolded.has(folder.path);
		const item = parent.createDiv(`tree-item nav-folder${isOpen ? '' : ' is-collapsed'}`);
		const title = item.createDiv({
			cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible',
			attr: { role: 'treeitem', tabindex: '0', 'aria-expanded': String(isOpen), 'data-path': folder.path },
		});
		setIcon(title.createDiv('tree-item-icon collapse-icon'), 'chevron-down');
		title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
		const toggle = () => {
			if (!this.unfolded.delete(folder.path)) this.unfolded.add(folder.path);
			this.draw();
		};
		title.addEventListener('click', toggle);
		title.addEventListener('keydown', (evt) => evt.key === 'Enter' && toggle());
		if (isOpen)
			this.drawChildren(
				folder,
				item.createDiv({ cls: 'tree-item-children nav-folder-children', attr: { role: 'group' } }),
			);
	}

	private drawFile(file: TFile, parent: HTMLElement): void {
		const active = file === this.app.workspace.getActiveFile();
		const title = parent.createDiv('tree-item nav-file').createDiv({
			cls: `tree-item-self nav-file-title is-clickable${active ? ' is-active' : ''}`,
			attr: { role: 'treeitem', tabindex: '0', 'data-path': file.path, draggable: 'true' },
		});
		title.createDiv({
			cls: 'tree-item-inner nav-file-title-content',
			text: file.extension === 'md' ? file.basename : file.name,
		});
		const open = (evt: MouseEvent | KeyboardEvent) =>
			void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file);
		title.addEventListener('click', open);
		title.addEventListener('keydown', (evt) => evt.key === 'Enter' && open(evt));
		title.addEventListener('contextmenu', (evt) => {
			const menu = new Menu();
			menu.addItem((item) =>
				item
					.setSection('open')
					.setTitle('Open in new tab')
					.setIcon('file-plus')
					.onClick(() => void this.app.workspace.getLeaf('tab').openFile(file)),
			);
			this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
			menu.addItem((item) =>
				item
					.setSection('danger')
					.setTitle('Delete')
					.setIcon('trash-2')
					.setWarning(true)
					.onClick(() => void this.app.fileManager.promptForDeletion(file)),
			);
			menu.showAtMouseEvent(evt);
		});
	}
}

/** The core plugin "File explorer", in the left sidebar. */
export function addFileExplorer(app: App): void {
	app.viewRegistry.registerView('file-explorer', (leaf) => new FileExplorer(leaf));
	void app.workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
}
