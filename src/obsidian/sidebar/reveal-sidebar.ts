import type { Workspace, WorkspaceLeaf } from 'obsidian';

/** Shows the view, and opens it in the right sidebar if it is not open. Resolves to null if there is no sidebar. */
export async function revealSidebar(workspace: Workspace, type: string): Promise<WorkspaceLeaf | null> {
	const [open] = workspace.getLeavesOfType(type);
	const leaf = open ?? workspace.getRightLeaf(false);
	if (!leaf) return null;
	if (!open) await leaf.setViewState({ type, active: true });
	await workspace.revealLeaf(leaf);
	return leaf;
}
