/** What the webmaster has to switch on at a CMS or a counter that gives nothing, by format: loaded when it is told. */
export const hints: ReadonlyMap<string, string> = new Map([
  // Other faults in HTML are told with what to do.
  ...(typeof DOMParser === 'undefined' ? ([['html', 'HTML is read by the DOM of a page, which servers and workers have not. On a server fill pages by prerender(), or provide the globals of jsdom.']] as const) : []),
  [
    'wordpress',
    'Give the address of the site or of its /wp-json/, and open it in a browser: a security plugin that closes the ' +
      'REST API to visitors has to leave /wp/v2/posts open.',
  ],
  [
    'ghost',
    'Give the address of the site with ?key= and the Content API key, which is safe to publish: Ghost Admin → ' +
      'Settings → Integrations → Add custom integration. Without a key, read its feed: src="…/rss/" format="rss".',
  ],
  [
    'drupal',
    'In Drupal switch the JSON:API module on, let anonymous visitors view published content, and name in include only ' +
      'fields that the content type has. For another origin set cors.config enabled: true in sites/default/services.yml.',
  ],
  [
    'strapi',
    'In Strapi allow find and findOne of the content type to the Public role (Settings → Users & Permissions → Roles), ' +
      'and give the address as https://…/api/articles, with the plural API ID.',
  ],
  [
    'directus',
    'In Directus let the Public policy read the collection, its fields and directus_files (Settings → Access Policies, ' +
      'before 11 Access Control → Public). Name in the address only fields that exist, and by &sort=-… the date where there ' +
      'is no date_created. For another origin set CORS_ENABLED=true and CORS_ORIGIN=true.',
  ],
  [
    'sharepoint',
    'SharePoint on premises: let anonymous visitors read the list, and untick “Require Use Remote Interfaces permission” ' +
      'under Anonymous Access. SharePoint Online has no anonymous access, and neither lets other sites read it (CORS): put ' +
      'the widget on the portal itself with credentials="include", or fetch the list through your own server.',
  ],
  [
    'liferay',
    'In Liferay add a Service Access Policy that is Default and names the method in the message (Control Panel → ' +
      'Security → Service Access Policy), let guests view the content, and for another origin allow /o/headless-delivery/* ' +
      'in System Settings → Security Tools → Portal Cross-Origin Resource Sharing. A site other than the first is named by ' +
      'its number (Site Settings → Site Configuration): …/o/headless-delivery/v1.0/sites/20124.',
  ],
  ['goatcounter', 'In GoatCounter switch on Settings → “Allow adding visitor counts on your website”. Its answers may be some hours old.'],
  [
    'matomo',
    'In Matomo give the user anonymous “view” of the site (Administration → Users) and name it by ?idSite=; for another origin ' +
      'set cors_domains[] in config.ini.php, or read it through the relay. A token is a secret: never write one into a page.',
  ],
  [
    'umami',
    'In Umami switch on the share URL of the website (Settings → Websites → Edit → Share URL) and give that as src: ' +
      'https://umami.example/share/…; a login token is a secret and does not work from another site.',
  ],
  [
    'goaccess',
    'Let GoAccess write its report as JSON (goaccess … -o report.json --html-refresh=…) and give its address, or with live ' +
      'that of its WebSocket (wss://…:7890). The whole report has addresses of visitors in it: publish general and visitors only.',
  ],
  ['vercount', 'Give the address of the portal that Vercount counts (src="/" for this one), or …/api/v2/log?url= and that address.'],
]);
