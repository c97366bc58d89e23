/** Says how what the build has put into files is read; nothing is read before something of it is asked for. */
import {dataFile} from '../app/data-file';
import {setTableSource} from '../core/stored';

setTableSource((table) => JSON.parse(HtmlService.createTemplateFromFile(dataFile(table)).getRawContent()));
