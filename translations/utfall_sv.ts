<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>CaseExport</name>
    <message>
        <source>Pseudonymised cases of the contract %1 as of %2, made by Utfall %3.

prepatients.csv: one row for each prepatient and what the evaluation made of it.
results.csv: every reported lab row and its role in the evaluation. Sample numbers are replaced by codes that keep equality and order.
switches.csv, exits.csv, providers.csv: changes of provider, exits and providers.
terms.json: the terms of the contract. attainment.json, payout.json: the result.

Text files are UTF-8 with semicolons and decimal commas. SHA-256 of the evaluation&apos;s inputs: %4
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1 with the contract %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of %1 are replaced (version %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan only, nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 is undone: %2 removed, %3 restored, %4 wait again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made the demo contract %1 with %n prepatient(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Utfall runs outcome contracts from the console.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the terms are not written as JSON. Look at line %line of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms are not written as JSON. Check that the file holds the terms of one contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file with the terms is larger than %allowed bytes. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file with the terms is too large. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms have no key %path. The keys there are %allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms hold a key that is not known. Compare them with a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms hold the key %path twice. Keep the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms hold the same key twice. Keep the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms do not say %path. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms are not complete. Compare them with a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term %path is %value, which is the wrong kind of value. Write it like this: %allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term %path has the wrong kind of value. Write it like this: %allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term has the wrong kind of value. Compare the terms with a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term %path cannot be %value. It can be: %allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term %path has no value. It can be: %allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term %path cannot be %value. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term %path is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term has a value that cannot be used. Compare the terms with a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term %path is %value, which is outside what is allowed: %allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term is outside what is allowed. Compare the terms with a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome kind %value is not built yet. This version measures %allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of outcome is not built yet. This version measures thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evaluator&apos;s fee must never depend on the outcome, so %value is refused. It can be: %allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evaluator&apos;s fee must never depend on the outcome. Choose another fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract is signed, so new terms are an amendment. Give the reason for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract is signed already. Change its terms by an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register has no contract with the name %name. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register has no such contract. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no contract template %id. Choose one from the list of templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such contract template. Choose one from the list of templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price follows from the budget, because nobody is left to pay for between the floor and the cap. Raise the number of people or the cap, or lower the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget is less than nothing. Give the budget as a positive amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has %found cells, but the file has %expected columns. Check whether a decimal comma is also the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more cells than the file has columns. Check whether a decimal comma is also the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is registered with this personal identity number. The row is used by itself when the person is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two registered people share these ten digits. Write the personal identity number with twelve digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no provider is registered with the organisation number %number. Register the provider or correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no provider is registered with the organisation number %provider. Register the provider or correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no provider is registered with the organisation number. Register the provider or correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is missing. Write it in the column %column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is missing. Write it as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value in the column %column is not a number. Write digits with at most one comma or point, for example 41,9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is not a number. Write digits with at most one comma or point, for example 41,9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value has more digits than the program can keep. Check the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit cannot be used under this contract. The contract&apos;s unit is %expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit cannot be used under this contract. Write the contract&apos;s unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s name is missing. Write it in the column %column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s name is missing. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of consent is missing. Without it the person is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inclusion value is outside the contract, which admits from %atLeast to under %below %unit. Check the value, or admit the person with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inclusion value is outside the contract, which admits from %atLeast %unit. Check the value, or admit the person with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inclusion value is outside the contract, which admits under %below %unit. Check the value, or admit the person with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inclusion value is outside what the contract admits. Check the value, or admit the person with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the inclusion sample is missing. The contract limits how old the sample may be, so it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inclusion sample was taken after the enrolment. Check the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inclusion sample was more than %days days old at the enrolment. Check the dates, or admit the person with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inclusion sample was too old at the enrolment. Check the dates, or admit the person with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is registered with another enrolment date. Check which date is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person was enrolled outside the contract&apos;s enrolment period, %from to %to. The person is registered all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person was enrolled outside the contract&apos;s enrolment period. The person is registered all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in the column %column is not known. The person is protected as with sekretessmarkering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of protection is not known. The person is protected as with sekretessmarkering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names neither a provider nor a method. Fill in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change comes after the person&apos;s change cut-off, %months months before the target date. It is not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change comes after the person&apos;s change cut-off. It is not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change comes before the person was enrolled. It is not taken in; check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two different providers are stated for the same person and day. Neither applies until one of them is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is missing. Write one of the contract&apos;s exit reasons in the column %column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is missing. Give one of the contract&apos;s exit reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is none of the contract&apos;s exit reasons. Write avliden, flyttat, återkallat samtycke, graviditet, diabetesdiagnos or felaktigt inskriven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“felaktigt inskriven” is set only with the evaluator&apos;s consent. Make sure that it has been given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no column status. Every row is read as a final result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status is missing. Write it in the column %column, for example final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status is missing. Write it, for example final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result is kept, but with its status it never counts. Only final, corrected and amended results do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the analysis code is missing. Write it in the column %column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the analysis code is missing. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the analysis code is none of the contract&apos;s analyses. Check the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is only known to be under or over a limit, and that does not decide whether the goal is reached. Ask the laboratory for the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row says something else of the same sample. The sample counts for nothing until someone decides which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is chosen. Choose at least one file to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column %column is missing in %file. Add it, or choose which column stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a required column is missing. Compare the file&apos;s header with the description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two headers in %file stand for the column %column. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two headers stand for the same column. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping names the column %column, which this kind of file does not have. Take it out of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping names a column that this kind of file does not have. Take it out of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %file is empty. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %file is not text at line %line. Save it as CSV and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %file is not text. Save it as CSV and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not text. Save it as CSV and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of %file cannot be read at line %line. Save the file as CSV in UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text cannot be read. Save the file as CSV in UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark in %file is opened at line %line and never closed. Close it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell in %file at line %line is longer than the program reads. Check that the file is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell is longer than the program reads. Check that the file is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row in %file at line %line is longer than the program reads. Check that the file is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row is longer than the program reads. Check that the file is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row in %file at line %line has more columns than the program reads. Check that the separator is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row has more columns than the program reads. Check that the separator is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %file cannot be read to its end. Check the disk or the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read to its end. Check the disk or the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no import with the number %batch. Look in the list of imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such import. Look in the list of imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %batch has been undone already. There is nothing more to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import has been undone already. There is nothing more to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the later import %batch changed the same rows. Undo that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a later import changed the same rows. Undo that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such row waits for review. It may have been decided already; refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row is dropped only with a reason. Write why it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person is admitted only with a reason. Write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row waits for something that admitting the person does not mend. Correct the row and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program met a fault of its own. Nothing was changed; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s memory is not enough. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %file is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file with that name is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %file is not there. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not there. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%file cannot be written. Check that the folder exists, that you may write there and that no other program has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written. Check that the folder exists, that you may write there and that no other program has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %file cannot be read. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register cannot be read or written. Check the disk or the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Make room and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a register of Utfall. Choose a file whose name ends in .utfall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register is of version %version and this program reads up to %program. Install a newer version of Utfall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register was made by a newer version of Utfall. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has the register open. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register file is damaged. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register file holds something that Utfall did not put there (%type %name). Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register file holds something that Utfall did not put there. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure of the register file has been altered (%name). Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure of the register file has been altered. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database does not accept the setting %name. This is a fault of the program; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database does not accept a setting. This is a fault of the program; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register refused a change that breaks its rules (%sqlite). Nothing was changed; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register refused a change that breaks its rules. Nothing was changed; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register could not carry out a change (%sqlite). Nothing was changed; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register could not carry out a change. Nothing was changed; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody is registered with this personal identity number already. Open that person instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field %field is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a required field is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has results, so the enrolment date is changed only with a reason. Write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provider is registered with this organisation number already. Open that provider instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider is named by a person or a change of provider. Take those away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report could not be made. This is a fault of the program; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %folder already holds %file. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder already holds files of an export. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo cannot have that many people. Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no command is given. See all commands with utfall-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command %command. See all commands with utfall-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such command. See all commands with utfall-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option --%option here. See the options with utfall-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such option here. See the options with utfall-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%option needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%option is missing. Add it with its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a required option is missing. See utfall-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command %command is called with the wrong arguments. Write: %usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command is called with the wrong arguments. See utfall-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%option is not a date. Write it as year-month-day, for example 2027-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option is not a date. Write it as year-month-day, for example 2027-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%option is not a whole number that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option is not a whole number that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%value is not the number of an import. See the numbers with the command batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not the number of an import. See the numbers with the command batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%kind is nothing that can be imported. Choose providers, prepatients, switches, exits or results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is nothing that can be imported. Choose providers, prepatients, switches, exits or results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%value is no meaning of a percent sign. Choose ngsp or mono-s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meaning of a percent sign is not known. Choose ngsp or mono-s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no report %value. See the reports with utfall-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such report. See the reports with utfall-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report cannot be written as %value. Let the file&apos;s name end in .pdf, .html or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report&apos;s form is not known. Let the file&apos;s name end in .pdf, .html or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%value cannot be exported. The export is called cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that cannot be exported. The export is called cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is larger than the program can count with. Check the price, the number of people and the interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount that was to be shared is negative. This is a fault of the program; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number cannot be read. Write digits with at most one comma or point, for example 41,9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number has more digits than the program can keep. Check the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is missing. Write it in the column %column as year-month-day, for example 2027-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is missing. Write it as year-month-day, for example 2027-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date in the column %column cannot be read. Write it as year-month-day, for example 2027-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date cannot be read. Write it as year-month-day, for example 2027-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the personal identity number is missing. Write it in the column %column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the personal identity number is missing. Write it with twelve digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the personal identity number is not written in a known form. Write it with twelve digits, year first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the personal identity number holds a date that does not exist. Check its first eight digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check digit of the personal identity number is not right. Check the number for a mistyped digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation number is missing. Write it in the column %column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation number is missing. Write it with ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation number is not written in a known form. Write it with ten digits, for example 556000-0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check digit of the organisation number is not right. Check the number for a mistyped digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bankgiro number does not have seven or eight digits with a right check digit. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit is missing. Write mmol/mol, % NGSP or % Mono-S in the column %column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit is missing. Write mmol/mol, % NGSP or % Mono-S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit is only a percent sign. Say whether it means % NGSP or % Mono-S, in the column %column or for the whole import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit is only a percent sign. Say whether it means % NGSP or % Mono-S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something went wrong that has no description here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the row&apos;s number in the file, %2 what is the matter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file&apos;s name, %2 what is the matter with the whole of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
