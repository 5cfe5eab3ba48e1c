/** The words of the page in both languages, for modules that take them from "sorot:words"; the package has fewer. */
import en from './messages/en.json';
import id from './messages/id.json';

export default { id, en };
