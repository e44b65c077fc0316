import { sureSentences } from '../../../../../src/core/notes/introductions/prefilter/sure-sentences';

test.each([
	['I met her there. She called', ['I met her there.', ' She called']],
	['Really? Yes! Go; now', ['Really?', ' Yes!', ' Go;', ' now']],
	['I met Dana. She called. I wrote to her.', ['I met Dana. She called.', ' I wrote to her.', '']],
	['on fri. Dana, at approx. 9, no. 4', ['on fri. Dana, at approx. 9, no. 4']],
	['She said “call her.” Then', ['She said “call her.”', ' Then']],
	['is it v2.0 or example.com', ['is it v2.0 or example.com']],
	['Mr.? Dr.! so?! then', ['Mr.? Dr.! so?!', ' then']],
])('%j', (line, pieces) => expect(sureSentences(line)).toEqual(pieces));
