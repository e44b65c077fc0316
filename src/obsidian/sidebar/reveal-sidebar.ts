import type { Workspace, WorkspaceLeaf } from 'obsidian';

/** Shows the view in the right sidebar, where it is opened only once; null where there is no place for it. */
export async function revealSidebar(workspace: Workspace, type: string): Promise<WorkspaceLeaf | null> {
	const [open] = workspace.getLeavesOfType(type);
	const leaf = open ?? workspace.getRightLeaf(false);
	if (!leaf) return null;
	if (!open) await leaf.setViewState({ type, active: true });
	await workspace.revealLeaf(leaf);
	return leaf;
}
