import { getLinkpath, LinkPaths, parseLinktext, resolveLinkpath } from './index';

const vault = [
	'Dana.md',
	'People/Dana.md',
	'People/Lee Park.md',
	'Work/Deep/Lee Park.md',
	'Work/plan.md',
	'pictures/dana.png',
	'v1.2.md',
];

describe('a link leads', () => {
	test.each([
		['Dana', 'Work/plan.md', 'Dana.md', 'to the shortest path of that name'],
		['Dana', 'People/Lee Park.md', 'People/Dana.md', 'to the neighbour first'],
		['People/Dana', 'Work/plan.md', 'People/Dana.md', 'to an exact path'],
		['People/Dana.md', 'Work/plan.md', 'People/Dana.md', 'to a path with its ending'],
		['/Dana', 'People/Lee Park.md', 'Dana.md', 'to a path from the root'],
		['lee park', 'Dana.md', 'People/Lee Park.md', 'whatever the case'],
		['Deep/Lee Park', 'Dana.md', 'Work/Deep/Lee Park.md', 'to the end of a path'],
		['../Dana', 'People/Lee Park.md', 'Dana.md', 'to the folder above'],
		['./Dana', 'People/Lee Park.md', 'People/Dana.md', 'to the same folder'],
		['dana.png', 'Dana.md', 'pictures/dana.png', 'to an attachment'],
		['v1.2', 'Dana.md', 'v1.2.md', 'to a name with a full stop'],
		['Dana#Calls', 'Work/plan.md', 'Dana.md', 'past its heading'],
		['#Calls', 'Work/plan.md', 'Work/plan.md', 'to the note itself'],
	])('%j in %j to %j: %s', (link, source, destination) => {
		expect(resolveLinkpath(link, source, vault)).toBe(destination);
	});

	test.each(['Nobody', 'Danaa', 'ana', 'Work/Dana', '/Lee Park', '../../../nowhere', '|', 'dana.jpg'])(
		'%j nowhere',
		(link) => {
			expect(resolveLinkpath(link, 'Work/plan.md', vault)).toBeNull();
		},
	);

	it('elsewhere after a note was added or removed', () => {
		const paths = new LinkPaths(vault);
		paths.remove('Dana.md');
		expect(paths.resolve('Dana', 'Work/plan.md')).toBe('People/Dana.md');
		paths.add('Work/dana.md');
		expect(paths.resolve('Dana', 'Work/plan.md')).toBe('Work/dana.md');
	});
});

describe('the parts of a link', () => {
	test.each([
		['Dana', 'Dana', ''],
		['Dana#Calls#First', 'Dana', '#Calls#First'],
		['#^promise', '', '#^promise'],
		['Dana\u00A0Whitfield', 'Dana Whitfield', ''],
	])('%j are %j and %j', (linktext, path, subpath) => {
		expect(parseLinktext(linktext)).toEqual({ path, subpath });
		expect(getLinkpath(linktext)).toBe(path);
	});
});
