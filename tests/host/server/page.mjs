const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The page that loads the host; what it needs to know stands in a data block. */
export function pageHtml(config) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escape(config.name)} - stand-in Obsidian</title>
<link rel="stylesheet" href="/app.css">
<script type="application/json" id="host-config">${JSON.stringify(config).replace(/</g, '\\u003c')}</script>
<script type="module" src="/app.js"></script>
</head>
<body class="theme-light"></body>
</html>
`;
}
