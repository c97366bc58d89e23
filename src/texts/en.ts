/** English, whose texts stand where they are used. */
import type {Catalogue} from './catalogue';

export default (): Catalogue => ({name: 'English', complete: true, decimal: '.', texts: {}});
