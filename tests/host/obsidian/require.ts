import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import * as obsidian from './index';

/** Obsidian has a fork of `@codemirror/language`, whose nodes carry the classes of a token or a line in these props. */
const classProps = {
	tokenClassNodeProp: new lezerCommon.NodeProp<string>(),
	lineClassNodeProp: new lezerCommon.NodeProp<string>(),
};

const modules: Record<string, unknown> = {
	obsidian,
	'@codemirror/autocomplete': autocomplete,
	'@codemirror/commands': commands,
	'@codemirror/language': { ...language, ...classProps },
	'@codemirror/lint': lint,
	'@codemirror/search': search,
	'@codemirror/state': state,
	'@codemirror/view': view,
	'@lezer/common': lezerCommon,
	'@lezer/highlight': lezerHighlight,
	'@lezer/lr': lezerLr,
};

/** The `require` a plugin gets: what Obsidian offers on every device, and nothing of Node. */
export function hostRequire(name: string): unknown {
	const found = modules[name];
	if (found === undefined) throw new Error(`Cannot find module '${name}'`);
	return found;
}
