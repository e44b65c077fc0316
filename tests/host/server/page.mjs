const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The page that loads the host, with its configuration in a data block. `versions` has a hash of the script and the style. */
export function pageHtml(config, versions) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escape(config.name)} - stand-in Obsidian</title>
<link rel="stylesheet" href="/app.css?v=${versions.style}">
<script type="application/json" id="host-config">${JSON.stringify(config).replace(/</g, '\\u003c')}</script>
<script type="module" src="/app.js?v=${versions.script}"></script>
</head>
<body class="theme-light"></body>
</html>
`;
}
