import type { OpenActions } from '../../ui/model';
import type { ActionsOptions } from './options';
import { withRow } from './with-row';

/** Opens notes, links and page previews. */
export function openActions(options: ActionsOptions): OpenActions {
	const { app, followUpWriter, navigation } = options;
	return {
		openNote: (key, open) =>
			withRow(options, key, ({ followUp }) => {
				const file = followUpWriter.fileOf(followUp.path);
				if (file) void navigation.openFollowUp(file, followUp, open);
			}),
		openLine: (path, line, open) => {
			const file = followUpWriter.fileOf(path);
			if (file) void navigation.openLine(file, line, open);
		},
		openLink: (linktext, sourcePath, open) => {
			void app.workspace.openLinkText(linktext, sourcePath, open?.newLeaf ?? false);
		},
		hoverPreview: (event, target, path, at) => navigation.hoverPreview(event, target, path, at),
	};
}
