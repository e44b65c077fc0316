import type { Workspace } from 'obsidian';

/** Shows the view in the right sidebar, where it is opened only once. */
export async function revealSidebar(workspace: Workspace, type: string): Promise<void> {
	const [open] = workspace.getLeavesOfType(type);
	const leaf = open ?? workspace.getRightLeaf(false);
	if (!leaf) return;
	if (!open) await leaf.setViewState({ type, active: true });
	await workspace.revealLeaf(leaf);
}
