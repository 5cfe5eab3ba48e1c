// The site's page: what the user does and sees outside the text (desk.js),
// then the engine and the page's Go (boot.js).
import './desk.js';
import './boot.js';
