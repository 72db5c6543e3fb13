<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AuditText</name>
    <message>
        <source>Created the register</source>
        <translation>Skapade registret</translation>
    </message>
    <message>
        <source>Upgraded the register to a newer version</source>
        <translation>Uppgraderade registret till en nyare version</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Gjorde en säkerhetskopia</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Återställde en säkerhetskopia</translation>
    </message>
    <message>
        <source>Salvaged a damaged register into this one</source>
        <translation>Räddade ett skadat register hit</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>Bytte lösenfras</translation>
    </message>
    <message>
        <source>Made a new recovery key</source>
        <translation>Gjorde en ny återställningsnyckel</translation>
    </message>
    <message>
        <source>Confirmed the recovery key</source>
        <translation>Bekräftade återställningsnyckeln</translation>
    </message>
    <message>
        <source>Changed the terms</source>
        <translation>Ändrade villkoren</translation>
    </message>
    <message>
        <source>Amended the signed terms</source>
        <translation>Gjorde ett tillägg till de undertecknade villkoren</translation>
    </message>
    <message>
        <source>Signed the contract</source>
        <translation>Undertecknade avtalet</translation>
    </message>
    <message>
        <source>Registered a provider</source>
        <translation>Lade till en utförare</translation>
    </message>
    <message>
        <source>Changed a provider</source>
        <translation>Ändrade en utförare</translation>
    </message>
    <message>
        <source>Removed a provider</source>
        <translation>Tog bort en utförare</translation>
    </message>
    <message>
        <source>Registered a prepatient</source>
        <translation>Lade till en prepatient</translation>
    </message>
    <message>
        <source>Changed a prepatient</source>
        <translation>Ändrade en prepatient</translation>
    </message>
    <message>
        <source>Removed a prepatient</source>
        <translation>Tog bort en prepatient</translation>
    </message>
    <message>
        <source>Registered a prepatient with a reason</source>
        <translation>Släppte in en prepatient med ett skäl</translation>
    </message>
    <message>
        <source>Opened a prepatient</source>
        <translation>Öppnade en prepatient</translation>
    </message>
    <message>
        <source>Showed a protected identity</source>
        <translation>Visade en skyddad identitet</translation>
    </message>
    <message>
        <source>Searched by personal number</source>
        <translation>Sökte på personnummer</translation>
    </message>
    <message>
        <source>Registered a change of provider</source>
        <translation>Registrerade ett byte av utförare</translation>
    </message>
    <message>
        <source>Removed a change of provider</source>
        <translation>Tog bort ett byte av utförare</translation>
    </message>
    <message>
        <source>Registered an exit</source>
        <translation>Registrerade ett avslut</translation>
    </message>
    <message>
        <source>Removed an exit</source>
        <translation>Tog bort ett avslut</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Läste in filer</translation>
    </message>
    <message>
        <source>Took an import back</source>
        <translation>Tog tillbaka en inläsning</translation>
    </message>
    <message>
        <source>Discarded a held row</source>
        <translation>Kastade en rad att granska</translation>
    </message>
    <message>
        <source>Held rows were matched by themselves</source>
        <translation>Rader att granska matchades av sig själva</translation>
    </message>
    <message>
        <source>Saved a report</source>
        <translation>Sparade en rapport</translation>
    </message>
    <message>
        <source>Opened a report for printing</source>
        <translation>Öppnade en rapport för utskrift</translation>
    </message>
    <message>
        <source>Exported cases for recomputation</source>
        <translation>Exporterade underlag för omräkning</translation>
    </message>
    <message>
        <source>Saved charts as pictures</source>
        <translation>Sparade diagram som bilder</translation>
    </message>
    <message>
        <source>Read what is sealed in an entry</source>
        <translation>Läste det förseglade i en post</translation>
    </message>
    <message>
        <source>Prepatients</source>
        <translation>Prepatienter</translation>
    </message>
    <message>
        <source>Changes of provider</source>
        <translation>Byten av utförare</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Inläsningar</translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation>Rader att granska</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Exported cases</source>
        <translation>Exporterade underlag</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <translation>Sparade diagram</translation>
    </message>
    <message>
        <source>The register itself</source>
        <translation>Själva registret</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>per</translation>
    </message>
    <message>
        <source>import</source>
        <translation>inläsning</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>post</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>skäl</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>added</source>
        <translation>nya</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>ändrade</translation>
    </message>
    <message>
        <source>lost rows</source>
        <translation>förlorade rader</translation>
    </message>
    <message>
        <source>held</source>
        <translation>att granska</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvisade</translation>
    </message>
    <message>
        <source>matched by themselves</source>
        <translation>matchade av sig själva</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>inskriven</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>omgång</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>utförare</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metod</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtycke</translation>
    </message>
    <message>
        <source>version of consent</source>
        <translation>samtyckesversion</translation>
    </message>
    <message>
        <source>inclusion date</source>
        <translation>inklusionsdatum</translation>
    </message>
    <message>
        <source>inclusion value</source>
        <translation>inklusionsvärde</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>skydd</translation>
    </message>
    <message>
        <source>let in by</source>
        <translation>insläppt av</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>personnummer</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>förnamn</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>efternamn</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>postnummer</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ort</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>identified by</source>
        <translation>identifierare</translation>
    </message>
    <message>
        <source>organisation number</source>
        <translation>organisationsnummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>bankgiro</source>
        <translation>bankgiro</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontaktperson</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopia</translation>
    </message>
    <message>
        <source>from version</source>
        <translation>från version</translation>
    </message>
    <message>
        <source>to version</source>
        <translation>till version</translation>
    </message>
    <message>
        <source>Locked the window</source>
        <translation>Låste fönstret</translation>
    </message>
    <message>
        <source>The window locked itself</source>
        <translation>Fönstret låste sig självt</translation>
    </message>
    <message>
        <source>Unlocked the window</source>
        <translation>Låste upp fönstret</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Provsvar</translation>
    </message>
    <message>
        <source>in the folder of backups</source>
        <translation>i mappen med säkerhetskopior</translation>
    </message>
    <message>
        <source>a file of its own</source>
        <translation>en egen fil</translation>
    </message>
    <message>
        <source>confidentiality marking</source>
        <translation>sekretessmarkering</translation>
    </message>
    <message>
        <source>protected population registration</source>
        <translation>skyddad folkbokföring</translation>
    </message>
    <message>
        <source>fictitious personal data</source>
        <translation>fingerade uppgifter</translation>
    </message>
    <message>
        <source>Corrected a held row</source>
        <translation>Rättade en rad att granska</translation>
    </message>
    <message>
        <source>Saved a mapping profile</source>
        <translation>Sparade en mappningsprofil</translation>
    </message>
    <message>
        <source>Removed a mapping profile</source>
        <translation>Tog bort en mappningsprofil</translation>
    </message>
    <message>
        <source>Mapping profiles</source>
        <translation>Mappningsprofiler</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>provdatum</translation>
    </message>
    <message>
        <source>analysis code</source>
        <translation>analyskod</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorium</translation>
    </message>
    <message>
        <source>sample number</source>
        <translation>provnummer</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>svarsdatum</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>value confirmed</source>
        <translation>värdet bekräftat</translation>
    </message>
    <message>
        <source>Let a result stand that deserved a look</source>
        <translation>Godkände ett provsvar som borde granskas</translation>
    </message>
    <message>
        <source>why it deserved a look</source>
        <translation>varför det borde granskas</translation>
    </message>
    <message>
        <source>converted, close to a limit</source>
        <translation>omräknat, nära en gräns</translation>
    </message>
    <message>
        <source>measured point-of-care</source>
        <translation>patientnära mätt</translation>
    </message>
    <message>
        <source>another laboratory</source>
        <translation>annat laboratorium</translation>
    </message>
    <message>
        <source>another method</source>
        <translation>annan metod</translation>
    </message>
    <message>
        <source>Saved an import receipt</source>
        <translation>Sparade ett importkvitto</translation>
    </message>
    <message>
        <source>Opened an import receipt for printing</source>
        <translation>Öppnade ett importkvitto för utskrift</translation>
    </message>
    <message>
        <source>Said what a sender&apos;s code or unit means</source>
        <translation>Angav vad en avsändares kod eller enhet betyder</translation>
    </message>
    <message>
        <source>Took a decision of the review back</source>
        <translation>Tog tillbaka ett beslut i granskningen</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>betydelse</translation>
    </message>
    <message>
        <source>Chose which of two values counts</source>
        <translation>Valde vilket av två värden som räknas</translation>
    </message>
    <message>
        <source>Chose which of two providers applies</source>
        <translation>Valde vilken av två utförare som gäller</translation>
    </message>
    <message>
        <source>Files that could not be imported</source>
        <translation>Filer som inte kunde importeras</translation>
    </message>
    <message>
        <source>files</source>
        <translation>filer</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>Pseudonymised cases of the contract %1 as of %2, made by Utfall %3.

prepatients.csv: one row for each prepatient and what the evaluation made of it.
results.csv: every reported lab row and its role in the evaluation. Sample numbers are replaced by codes that keep equality and order. The column beslut says what somebody has decided of rows that contradict each other.
switches.csv, exits.csv, providers.csv: changes of provider, exits and providers.
terms.json: the terms of the contract. attainment.json, payout.json: the result.

Text files are UTF-8 with semicolons and decimal commas. SHA-256 of the evaluation&apos;s inputs: %4
</source>
        <translation>Pseudonymiserade fall ur avtalet %1 per %2, framställda av Utfall %3.

prepatients.csv: en rad för varje prepatient och vad utvärderingen kom fram till.
results.csv: varje rapporterad provrad och dess roll i utvärderingen. Provnummer är ersatta med koder som bevarar likhet och ordning. Kolumnen beslut säger vad någon har beslutat om rader som säger emot varandra.
switches.csv, exits.csv, providers.csv: byten av utförare, avslut och utförare.
terms.json: avtalets villkor. attainment.json, payout.json: resultatet.

Textfilerna är i UTF-8 med semikolon och decimalkomma. SHA-256 för utvärderingens underlag: %4
</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>SEK billion</source>
        <translation>miljarder kr</translation>
    </message>
    <message>
        <source>SEK million</source>
        <translation>miljoner kr</translation>
    </message>
    <message>
        <source>SEK thousand</source>
        <translation>tusen kr</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Golv %1</translation>
    </message>
    <message>
        <source>Cap %1</source>
        <translation>Tak %1</translation>
    </message>
    <message>
        <source>At %1 the contract pays %2</source>
        <translation>Vid %1 ger avtalet %2</translation>
    </message>
    <message>
        <source>; the budget&apos;s line says %1</source>
        <translation>; budgetens linje ger %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>%1: %2, %3, pays %4</source>
        <translation>%1: %2, %3, ger %4</translation>
    </message>
    <message>
        <source>The whole contract</source>
        <translation>Hela avtalet</translation>
    </message>
    <message>
        <source>The whole contract: %1, %2, pays %3</source>
        <translation>Hela avtalet: %1, %2, ger %3</translation>
    </message>
    <message>
        <source>The contract&apos;s line</source>
        <translation>Avtalets linje</translation>
    </message>
    <message>
        <source>Payout against attainment</source>
        <translation>Ersättning mot måluppfyllelse</translation>
    </message>
    <message>
        <source>The line is scaled to the %1 who are counted</source>
        <translation>Linjen är skalad till de %1 som är medräknade</translation>
    </message>
    <message>
        <source>Nobody is counted yet; the line is scaled to the %1 who are planned</source>
        <translation>Ingen är medräknad än; linjen är skalad till de %1 som är planerade</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nått målet</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Budget, %1 per success</source>
        <translation>Budget, %1 per lyckat utfall</translation>
    </message>
    <message>
        <source>Contract, %1 per success</source>
        <translation>Avtal, %1 per lyckat utfall</translation>
    </message>
    <message>
        <source>Budget ceiling %1</source>
        <translation>Budgettak %1</translation>
    </message>
    <message>
        <source>Payout, %1</source>
        <translation>Ersättning, %1</translation>
    </message>
    <message>
        <source>for each counted person, %1</source>
        <translation>per medräknad person, %1</translation>
    </message>
    <message>
        <source>Nothing is paid up to %1, the payout grows in a straight line to %2, and nothing more is paid above it. %3.</source>
        <translation>Upp till %1 betalas ingenting, ersättningen växer längs en rät linje till %2 och därutöver betalas inget mer. %3.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inskrivna</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Provtagna</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Nått målet</translation>
    </message>
    <message>
        <source>From enrolled to goal</source>
        <translation>Från inskriven till mål</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Share of enrolled</source>
        <translation>Andel av inskrivna</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Enrolled against plan</source>
        <translation>Inskrivna mot plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1: %2 enrolled, the plan says %3</source>
        <translation>%1: %2 inskrivna, planen säger %3</translation>
    </message>
    <message>
        <source>%1 are enrolled; %2 are planned by %3.</source>
        <translation>%1 är inskrivna; %2 är planerade till %3.</translation>
    </message>
    <message>
        <source>Attainment over time</source>
        <translation>Måluppfyllelse över tid</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-procentigt intervall</translation>
    </message>
    <message>
        <source>%1: %2, %3, 95 % interval %4</source>
        <translation>%1: %2, %3, 95-procentigt intervall %4</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Ingen är medräknad än.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Without a provider</source>
        <translation>Utan utförare</translation>
    </message>
    <message>
        <source>Without an intake</source>
        <translation>Utan omgång</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Worked example</source>
        <translation>Räkneexempel</translation>
    </message>
    <message>
        <source>Created %1 with the contract %2.</source>
        <translation>%1 är skapat med avtalet %2.</translation>
    </message>
    <message>
        <source>The terms of %1 are replaced (version %2).</source>
        <translation>Villkoren för %1 är ersatta (version %2).</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lästa rader</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Fanns redan</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Plan only, nothing is changed.</source>
        <translation>Bara en plan, inget är ändrat.</translation>
    </message>
    <message>
        <source>Import %1 is done.</source>
        <translation>Import %1 är klar.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Inget är importerat än.</translation>
    </message>
    <message>
        <source>Import %1 is undone: %2 removed, %3 restored, %4 wait again.</source>
        <translation>Import %1 är ångrad: %2 borttagna, %3 återställda, %4 väntar igen.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 är skriven</translation>
    </message>
    <message>
        <source>The register is whole.</source>
        <translation>Registret är helt.</translation>
    </message>
    <message numerus="yes">
        <source>Made the demo contract %1 with %Ln prepatient(s).</source>
        <translation>
            <numerusform>Demoavtalet %1 är skapat med %Ln prepatient.</numerusform>
            <numerusform>Demoavtalet %1 är skapat med %Ln prepatienter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Utfall runs outcome contracts from the console.</source>
        <translation>Utfall sköter utfallskontrakt från kommandoraden.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Beställare</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Prepatients</source>
        <translation>Prepatienter</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Provsvar</translation>
    </message>
    <message>
        <source>Newest change</source>
        <translation>Senaste ändring</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Kopian</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Registret</translation>
    </message>
    <message>
        <source>Import %1 (%2, %3) is only in the register.</source>
        <translation>Import %1 (%2, %3) finns bara i registret.</translation>
    </message>
    <message>
        <source>Import %1 (%2, %3) is only in the copy.</source>
        <translation>Import %1 (%2, %3) finns bara i kopian.</translation>
    </message>
    <message>
        <source>Wrote and checked the copy %1.</source>
        <translation>Skrev och kontrollerade kopian %1.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 är återställt.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Det som stod där finns kvar som %1.</translation>
    </message>
    <message>
        <source>What stood there could not be checked; it is kept as it was in %1.</source>
        <translation>Det som stod där gick inte att kontrollera; det finns kvar som det var i %1.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lästa</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behållna</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorade</translation>
    </message>
    <message>
        <source>Saved what can be read into %1.</source>
        <translation>Räddade det som går att läsa till %1.</translation>
    </message>
    <message>
        <source>These people lost something: %1</source>
        <translation>De här personerna har förlorat något: %1</translation>
    </message>
    <message>
        <source>Rows of these imports are lost: %1</source>
        <translation>Rader ur de här importerna är förlorade: %1</translation>
    </message>
    <message>
        <source>Read these files in again, or compare with the latest backup.</source>
        <translation>Läs in de filerna igen, eller jämför med den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%1 was whole: nothing is lost.</source>
        <translation>%1 var helt: ingenting är förlorat.</translation>
    </message>
    <message>
        <source>The passphrase is weak: %1</source>
        <translation>Lösenfrasen är svag: %1</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Samma lösenfras igen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies made before open with the old one.</source>
        <translation>Lösenfrasen är ändrad. Kopior som gjorts tidigare öppnas med den gamla.</translation>
    </message>
    <message>
        <source>The register has a new recovery key; the old one opens it no longer.</source>
        <translation>Registret har en ny återställningsnyckel; den gamla öppnar det inte längre.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Återställningsnyckel: %1</translation>
    </message>
    <message>
        <source>It is shown only now. Write it down and keep it locked in, apart from the computer: without it a forgotten passphrase means a lost register.</source>
        <translation>Den visas bara nu. Skriv ner den och förvara den inlåst, skild från datorn: utan den betyder en glömd lösenfras ett förlorat register.</translation>
    </message>
    <message>
        <source>The log does not tell of it: %1</source>
        <translation>Loggen berättar inte om det: %1</translation>
    </message>
    <message>
        <source>Undoing import %1 would remove %2 and restore %3; %4 would wait again.</source>
        <translation>Att ångra import %1 skulle ta bort %2 och återställa %3; %4 skulle vänta igen.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more notice(s).</source>
        <translation>
            <numerusform>… och %Ln anmärkning till.</numerusform>
            <numerusform>… och %Ln anmärkningar till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>Inget väntar på granskning.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) to review, by what each could change of %1.</source>
        <translation>
            <numerusform>%Ln sak att granska, efter vad den kan ändra av %1.</numerusform>
            <numerusform>%Ln saker att granska, efter vad var och en kan ändra av %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could change</source>
        <translation>Kan ändra</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Vad det gäller</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more item(s).</source>
        <translation>
            <numerusform>… och %Ln sak till.</numerusform>
            <numerusform>… och %Ln saker till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorium</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>There are no mapping profiles yet.</source>
        <translation>Det finns inga mappningsprofiler än.</translation>
    </message>
    <message>
        <source>The mapping profile %1 is saved.</source>
        <translation>Mappningsprofilen %1 är sparad.</translation>
    </message>
    <message>
        <source>The mapping profile %1 is removed.</source>
        <translation>Mappningsprofilen %1 är borttagen.</translation>
    </message>
    <message>
        <source>The same file was read before, as import %1.</source>
        <translation>Samma fil har lästs in förut, som import %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited came in.</source>
        <translation>
            <numerusform>%Ln rad som väntade har kommit in.</numerusform>
            <numerusform>%Ln rader som väntade har kommit in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the terms are not written as JSON. Look at line %line of the file.</source>
        <translation>villkoren är inte skrivna som JSON. Se rad %line i filen.</translation>
    </message>
    <message>
        <source>the terms are not written as JSON. Check that the file holds the terms of one contract.</source>
        <translation>villkoren är inte skrivna som JSON. Kontrollera att filen innehåller villkoren för ett avtal.</translation>
    </message>
    <message>
        <source>the file with the terms is larger than %allowed bytes. Check that it is the right file.</source>
        <translation>filen med villkoren är större än %allowed byte. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the file with the terms is too large. Check that it is the right file.</source>
        <translation>filen med villkoren är för stor. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the terms have no key %path. The keys there are %allowed.</source>
        <translation>villkoren har ingen nyckel %path. Nycklarna där är %allowed.</translation>
    </message>
    <message>
        <source>the terms hold a key that is not known. Compare them with a template.</source>
        <translation>villkoren innehåller en okänd nyckel. Jämför dem med en mall.</translation>
    </message>
    <message>
        <source>the terms hold the key %path twice. Keep the one that is meant.</source>
        <translation>villkoren innehåller nyckeln %path två gånger. Behåll den som avses.</translation>
    </message>
    <message>
        <source>the terms hold the same key twice. Keep the one that is meant.</source>
        <translation>villkoren innehåller samma nyckel två gånger. Behåll den som avses.</translation>
    </message>
    <message>
        <source>the terms do not say %path. Add it.</source>
        <translation>villkoren saknar %path. Lägg till det.</translation>
    </message>
    <message>
        <source>the terms are not complete. Compare them with a template.</source>
        <translation>villkoren är inte fullständiga. Jämför dem med en mall.</translation>
    </message>
    <message>
        <source>the term %path is %value, which is the wrong kind of value. Write it like this: %allowed.</source>
        <translation>villkoret %path är %value, som är fel slags värde. Skriv det så här: %allowed.</translation>
    </message>
    <message>
        <source>the term %path has the wrong kind of value. Write it like this: %allowed.</source>
        <translation>villkoret %path har fel slags värde. Skriv det så här: %allowed.</translation>
    </message>
    <message>
        <source>a term has the wrong kind of value. Compare the terms with a template.</source>
        <translation>ett villkor har fel slags värde. Jämför villkoren med en mall.</translation>
    </message>
    <message>
        <source>the term %path cannot be %value. It can be: %allowed.</source>
        <translation>villkoret %path kan inte vara %value. Det kan vara: %allowed.</translation>
    </message>
    <message>
        <source>the term %path has no value. It can be: %allowed.</source>
        <translation>villkoret %path saknar värde. Det kan vara: %allowed.</translation>
    </message>
    <message>
        <source>the term %path cannot be %value. Change it.</source>
        <translation>villkoret %path kan inte vara %value. Ändra det.</translation>
    </message>
    <message>
        <source>the term %path is empty. Fill it in.</source>
        <translation>villkoret %path är tomt. Fyll i det.</translation>
    </message>
    <message>
        <source>a term has a value that cannot be used. Compare the terms with a template.</source>
        <translation>ett villkor har ett värde som inte kan användas. Jämför villkoren med en mall.</translation>
    </message>
    <message>
        <source>the term %path is %value, which is outside what is allowed: %allowed.</source>
        <translation>villkoret %path är %value, vilket är utanför det tillåtna: %allowed.</translation>
    </message>
    <message>
        <source>a term is outside what is allowed. Compare the terms with a template.</source>
        <translation>ett villkor är utanför det tillåtna. Jämför villkoren med en mall.</translation>
    </message>
    <message>
        <source>the outcome kind %value is not built yet. This version measures %allowed.</source>
        <translation>utfallstypen %value finns inte än. Den här versionen mäter %allowed.</translation>
    </message>
    <message>
        <source>this kind of outcome is not built yet. This version measures thresholds.</source>
        <translation>den här typen av utfall finns inte än. Den här versionen mäter gränsvärden.</translation>
    </message>
    <message>
        <source>the evaluator&apos;s fee must never depend on the outcome, so %value is refused. It can be: %allowed.</source>
        <translation>utvärderarens arvode får aldrig bero på utfallet, så %value godtas inte. Det kan vara: %allowed.</translation>
    </message>
    <message>
        <source>the evaluator&apos;s fee must never depend on the outcome. Choose another fee.</source>
        <translation>utvärderarens arvode får aldrig bero på utfallet. Välj ett annat arvode.</translation>
    </message>
    <message>
        <source>the contract is signed, so new terms are an amendment. Give the reason for it.</source>
        <translation>avtalet är undertecknat, så nya villkor är ett tilläggsavtal. Ange skälet till det.</translation>
    </message>
    <message>
        <source>the contract is signed already. Change its terms by an amendment.</source>
        <translation>avtalet är redan undertecknat. Ändra villkoren genom ett tilläggsavtal.</translation>
    </message>
    <message>
        <source>the register has no contract with the name %name. Check the name.</source>
        <translation>registret har inget avtal med namnet %name. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>the register has no such contract. Check the name.</source>
        <translation>registret har inget sådant avtal. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>there is no contract template %id. Choose one from the list of templates.</source>
        <translation>det finns ingen avtalsmall %id. Välj en ur listan över mallar.</translation>
    </message>
    <message>
        <source>there is no such contract template. Choose one from the list of templates.</source>
        <translation>det finns ingen sådan avtalsmall. Välj en ur listan över mallar.</translation>
    </message>
    <message>
        <source>no price follows from the budget, because nobody is left to pay for between the floor and the cap. Raise the number of people or the cap, or lower the floor.</source>
        <translation>budgeten ger inget pris, eftersom det inte finns någon att ersätta mellan golvet och taket. Höj antalet personer eller taket, eller sänk golvet.</translation>
    </message>
    <message>
        <source>the budget is less than nothing. Give the budget as a positive amount.</source>
        <translation>budgeten är mindre än noll. Ange budgeten som ett positivt belopp.</translation>
    </message>
    <message>
        <source>the row has %found cells, but the file has %expected columns. Check whether a decimal comma is also the separator.</source>
        <translation>raden har %found celler, men filen har %expected kolumner. Kontrollera om ett decimalkomma också är avgränsare.</translation>
    </message>
    <message>
        <source>the row has more cells than the file has columns. Check whether a decimal comma is also the separator.</source>
        <translation>raden har fler celler än filen har kolumner. Kontrollera om ett decimalkomma också är avgränsare.</translation>
    </message>
    <message>
        <source>nobody is registered with this personal identity number. The row is used by itself when the person is registered.</source>
        <translation>ingen är registrerad med det här personnumret. Raden används av sig själv när personen registreras.</translation>
    </message>
    <message>
        <source>two registered people share these ten digits. Write the personal identity number with twelve digits.</source>
        <translation>två registrerade personer delar de här tio siffrorna. Skriv personnumret med tolv siffror.</translation>
    </message>
    <message>
        <source>no provider is registered with the organisation number %number. Register the provider or correct the number.</source>
        <translation>ingen utförare är registrerad med organisationsnumret %number. Registrera utföraren eller rätta numret.</translation>
    </message>
    <message>
        <source>no provider is registered with the organisation number %provider. Register the provider or correct the number.</source>
        <translation>ingen utförare är registrerad med organisationsnumret %provider. Registrera utföraren eller rätta numret.</translation>
    </message>
    <message>
        <source>no provider is registered with the organisation number. Register the provider or correct the number.</source>
        <translation>ingen utförare är registrerad med organisationsnumret. Registrera utföraren eller rätta numret.</translation>
    </message>
    <message>
        <source>the value is missing. Write it in the column %column.</source>
        <translation>värdet saknas. Skriv det i kolumnen %column.</translation>
    </message>
    <message>
        <source>the value is missing. Write it as a number.</source>
        <translation>värdet saknas. Skriv det som ett tal.</translation>
    </message>
    <message>
        <source>the value in the column %column is not a number. Write digits with at most one comma or point, for example 41,9.</source>
        <translation>värdet i kolumnen %column är inte ett tal. Skriv siffror med högst ett komma eller en punkt, till exempel 41,9.</translation>
    </message>
    <message>
        <source>the value is not a number. Write digits with at most one comma or point, for example 41,9.</source>
        <translation>värdet är inte ett tal. Skriv siffror med högst ett komma eller en punkt, till exempel 41,9.</translation>
    </message>
    <message>
        <source>the value has more digits than the program can keep. Check the value.</source>
        <translation>värdet har fler siffror än programmet kan spara. Kontrollera värdet.</translation>
    </message>
    <message>
        <source>the unit cannot be used under this contract. The contract&apos;s unit is %expected.</source>
        <translation>enheten kan inte användas i det här avtalet. Avtalets enhet är %expected.</translation>
    </message>
    <message>
        <source>the unit cannot be used under this contract. Write the contract&apos;s unit.</source>
        <translation>enheten kan inte användas i det här avtalet. Skriv avtalets enhet.</translation>
    </message>
    <message>
        <source>the provider&apos;s name is missing. Write it in the column %column.</source>
        <translation>utförarens namn saknas. Skriv det i kolumnen %column.</translation>
    </message>
    <message>
        <source>the provider&apos;s name is missing. Fill it in.</source>
        <translation>utförarens namn saknas. Fyll i det.</translation>
    </message>
    <message>
        <source>the date of consent is missing. Without it the person is not counted. Fill it in.</source>
        <translation>datum för samtycke saknas. Utan det räknas personen inte. Fyll i det.</translation>
    </message>
    <message>
        <source>the inclusion value is outside the contract, which admits from %atLeast to under %below %unit. Check the value, or admit the person with a reason.</source>
        <translation>inklusionsvärdet är utanför avtalet, som medger från och med %atLeast till under %below %unit. Kontrollera värdet, eller godta personen med en motivering.</translation>
    </message>
    <message>
        <source>the inclusion value is outside the contract, which admits from %atLeast %unit. Check the value, or admit the person with a reason.</source>
        <translation>inklusionsvärdet är utanför avtalet, som medger från och med %atLeast %unit. Kontrollera värdet, eller godta personen med en motivering.</translation>
    </message>
    <message>
        <source>the inclusion value is outside the contract, which admits under %below %unit. Check the value, or admit the person with a reason.</source>
        <translation>inklusionsvärdet är utanför avtalet, som medger under %below %unit. Kontrollera värdet, eller godta personen med en motivering.</translation>
    </message>
    <message>
        <source>the inclusion value is outside what the contract admits. Check the value, or admit the person with a reason.</source>
        <translation>inklusionsvärdet är utanför det som avtalet medger. Kontrollera värdet, eller godta personen med en motivering.</translation>
    </message>
    <message>
        <source>the date of the inclusion sample is missing. The contract limits how old the sample may be, so it is needed.</source>
        <translation>inklusionsprovets datum saknas. Avtalet begränsar hur gammalt provet får vara, så det behövs.</translation>
    </message>
    <message>
        <source>the inclusion sample was taken after the enrolment. Check the two dates.</source>
        <translation>inklusionsprovet är taget efter inskrivningen. Kontrollera de två datumen.</translation>
    </message>
    <message>
        <source>the inclusion sample was more than %days days old at the enrolment. Check the dates, or admit the person with a reason.</source>
        <translation>inklusionsprovet var mer än %days dagar gammalt vid inskrivningen. Kontrollera datumen, eller godta personen med en motivering.</translation>
    </message>
    <message>
        <source>the inclusion sample was too old at the enrolment. Check the dates, or admit the person with a reason.</source>
        <translation>inklusionsprovet var för gammalt vid inskrivningen. Kontrollera datumen, eller godta personen med en motivering.</translation>
    </message>
    <message>
        <source>the person is registered with another enrolment date. Check which date is right.</source>
        <translation>personen är registrerad med ett annat inskrivningsdatum. Kontrollera vilket datum som är rätt.</translation>
    </message>
    <message>
        <source>the person was enrolled outside the contract&apos;s enrolment period, %from to %to. The person is registered all the same.</source>
        <translation>personen är inskriven utanför avtalets inskrivningsperiod, %from till %to. Personen registreras ändå.</translation>
    </message>
    <message>
        <source>the person was enrolled outside the contract&apos;s enrolment period. The person is registered all the same.</source>
        <translation>personen är inskriven utanför avtalets inskrivningsperiod. Personen registreras ändå.</translation>
    </message>
    <message>
        <source>the text in the column %column is not known. The person is protected as with sekretessmarkering.</source>
        <translation>texten i kolumnen %column är inte känd. Personen skyddas som vid sekretessmarkering.</translation>
    </message>
    <message>
        <source>the kind of protection is not known. The person is protected as with sekretessmarkering.</source>
        <translation>typen av skydd är inte känd. Personen skyddas som vid sekretessmarkering.</translation>
    </message>
    <message>
        <source>the row names neither a provider nor a method. Fill in one of them.</source>
        <translation>raden anger varken utförare eller metod. Fyll i något av dem.</translation>
    </message>
    <message>
        <source>the change comes after the person&apos;s change cut-off, %months months before the target date. It is not taken in.</source>
        <translation>bytet ligger efter personens bytesgräns, %months månader före måldatum. Det tas inte med.</translation>
    </message>
    <message>
        <source>the change comes after the person&apos;s change cut-off. It is not taken in.</source>
        <translation>bytet ligger efter personens bytesgräns. Det tas inte med.</translation>
    </message>
    <message>
        <source>the change comes before the person was enrolled. It is not taken in; check the date.</source>
        <translation>bytet ligger före personens inskrivning. Det tas inte med; kontrollera datumet.</translation>
    </message>
    <message>
        <source>the reason is missing. Write one of the contract&apos;s exit reasons in the column %column.</source>
        <translation>orsaken saknas. Skriv någon av avtalets avslutsorsaker i kolumnen %column.</translation>
    </message>
    <message>
        <source>the reason is missing. Give one of the contract&apos;s exit reasons.</source>
        <translation>orsaken saknas. Ange någon av avtalets avslutsorsaker.</translation>
    </message>
    <message>
        <source>the reason is none of the contract&apos;s exit reasons. Write avliden, flyttat, återkallat samtycke, graviditet, diabetesdiagnos or felaktigt inskriven.</source>
        <translation>orsaken är ingen av avtalets avslutsorsaker. Skriv avliden, flyttat, återkallat samtycke, graviditet, diabetesdiagnos eller felaktigt inskriven.</translation>
    </message>
    <message>
        <source>“felaktigt inskriven” is set only with the evaluator&apos;s consent. Make sure that it has been given.</source>
        <translation>”felaktigt inskriven” sätts bara med utvärderarens samtycke. Se till att det är lämnat.</translation>
    </message>
    <message>
        <source>the file has no column status. Every row is read as a final result.</source>
        <translation>filen har ingen kolumn status. Varje rad läses som ett slutligt svar.</translation>
    </message>
    <message>
        <source>the status is missing. Write it in the column %column, for example final.</source>
        <translation>statusen saknas. Skriv den i kolumnen %column, till exempel final.</translation>
    </message>
    <message>
        <source>the status is missing. Write it, for example final.</source>
        <translation>statusen saknas. Skriv den, till exempel final.</translation>
    </message>
    <message>
        <source>the result is kept, but with its status it never counts. Only final, corrected and amended results do.</source>
        <translation>svaret sparas, men med sin status räknas det aldrig. Bara slutliga, korrigerade och ändrade svar räknas.</translation>
    </message>
    <message>
        <source>the analysis code is missing. Write it in the column %column.</source>
        <translation>analyskoden saknas. Skriv den i kolumnen %column.</translation>
    </message>
    <message>
        <source>the analysis code is missing. Write it.</source>
        <translation>analyskoden saknas. Skriv den.</translation>
    </message>
    <message>
        <source>the analysis code is none of the contract&apos;s analyses. Check the code.</source>
        <translation>analyskoden är ingen av avtalets analyser. Kontrollera koden.</translation>
    </message>
    <message>
        <source>the value is only known to be under or over a limit, and that does not decide whether the goal is reached. Ask the laboratory for the value.</source>
        <translation>värdet är bara känt som under eller över en gräns, och det avgör inte om målet är nått. Be laboratoriet om värdet.</translation>
    </message>
    <message>
        <source>another row says something else of the same sample. The sample counts for nothing until someone decides which is right.</source>
        <translation>en annan rad säger något annat om samma prov. Provet räknas inte förrän någon avgör vilken rad som är rätt.</translation>
    </message>
    <message>
        <source>no file is chosen. Choose at least one file to import.</source>
        <translation>ingen fil är vald. Välj minst en fil att importera.</translation>
    </message>
    <message>
        <source>the column %column is missing in %file. Add it, or choose which column stands for it.</source>
        <translation>kolumnen %column saknas i %file. Lägg till den, eller välj vilken kolumn som motsvarar den.</translation>
    </message>
    <message>
        <source>a required column is missing. Compare the file&apos;s header with the description.</source>
        <translation>en kolumn som krävs saknas. Jämför filens rubriker med beskrivningen.</translation>
    </message>
    <message>
        <source>two headers in %file stand for the column %column. Keep one of them.</source>
        <translation>två rubriker i %file motsvarar kolumnen %column. Behåll en av dem.</translation>
    </message>
    <message>
        <source>two headers stand for the same column. Keep one of them.</source>
        <translation>två rubriker motsvarar samma kolumn. Behåll en av dem.</translation>
    </message>
    <message>
        <source>the mapping names the column %column, which this kind of file does not have. Take it out of the mapping.</source>
        <translation>kopplingen nämner kolumnen %column, som den här typen av fil inte har. Ta bort den ur kopplingen.</translation>
    </message>
    <message>
        <source>the mapping names a column that this kind of file does not have. Take it out of the mapping.</source>
        <translation>kopplingen nämner en kolumn som den här typen av fil inte har. Ta bort den ur kopplingen.</translation>
    </message>
    <message>
        <source>the file %file is empty. Check that it is the right file.</source>
        <translation>filen %file är tom. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the file is empty. Check that it is the right file.</source>
        <translation>filen är tom. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the file %file is not text at line %line. Save it as CSV and import it again.</source>
        <translation>filen %file är inte text på rad %line. Spara den som CSV och importera den igen.</translation>
    </message>
    <message>
        <source>the file %file is not text. Save it as CSV and import it again.</source>
        <translation>filen %file är inte text. Spara den som CSV och importera den igen.</translation>
    </message>
    <message>
        <source>the file is not text. Save it as CSV and import it again.</source>
        <translation>filen är inte text. Spara den som CSV och importera den igen.</translation>
    </message>
    <message>
        <source>the text of %file cannot be read at line %line. Save the file as CSV in UTF-8 and import it again.</source>
        <translation>texten i %file går inte att läsa på rad %line. Spara filen som CSV i UTF-8 och importera den igen.</translation>
    </message>
    <message>
        <source>the text cannot be read. Save the file as CSV in UTF-8 and import it again.</source>
        <translation>texten går inte att läsa. Spara filen som CSV i UTF-8 och importera den igen.</translation>
    </message>
    <message>
        <source>a quotation mark in %file is opened at line %line and never closed. Close it or take it away.</source>
        <translation>ett citattecken i %file öppnas på rad %line och stängs aldrig. Stäng det eller ta bort det.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it or take it away.</source>
        <translation>ett citattecken öppnas och stängs aldrig. Stäng det eller ta bort det.</translation>
    </message>
    <message>
        <source>a cell in %file at line %line is longer than the program reads. Check that the file is a table.</source>
        <translation>en cell i %file på rad %line är längre än programmet läser. Kontrollera att filen är en tabell.</translation>
    </message>
    <message>
        <source>a cell is longer than the program reads. Check that the file is a table.</source>
        <translation>en cell är längre än programmet läser. Kontrollera att filen är en tabell.</translation>
    </message>
    <message>
        <source>a row in %file at line %line is longer than the program reads. Check that the file is a table.</source>
        <translation>en rad i %file, rad %line, är längre än programmet läser. Kontrollera att filen är en tabell.</translation>
    </message>
    <message>
        <source>a row is longer than the program reads. Check that the file is a table.</source>
        <translation>en rad är längre än programmet läser. Kontrollera att filen är en tabell.</translation>
    </message>
    <message>
        <source>a row in %file at line %line has more columns than the program reads. Check that the separator is the right one.</source>
        <translation>en rad i %file, rad %line, har fler kolumner än programmet läser. Kontrollera att avgränsaren är den rätta.</translation>
    </message>
    <message>
        <source>a row has more columns than the program reads. Check that the separator is the right one.</source>
        <translation>en rad har fler kolumner än programmet läser. Kontrollera att avgränsaren är den rätta.</translation>
    </message>
    <message>
        <source>the file %file cannot be read to its end. Check the disk or the network and try again.</source>
        <translation>filen %file går inte att läsa till slutet. Kontrollera disken eller nätverket och försök igen.</translation>
    </message>
    <message>
        <source>the file cannot be read to its end. Check the disk or the network and try again.</source>
        <translation>filen går inte att läsa till slutet. Kontrollera disken eller nätverket och försök igen.</translation>
    </message>
    <message>
        <source>there is no import with the number %batch. Look in the list of imports.</source>
        <translation>det finns ingen import med numret %batch. Se listan över importer.</translation>
    </message>
    <message>
        <source>there is no such import. Look in the list of imports.</source>
        <translation>det finns ingen sådan import. Se listan över importer.</translation>
    </message>
    <message>
        <source>import %batch has been undone already. There is nothing more to take back.</source>
        <translation>import %batch är redan ångrad. Det finns inget mer att ta tillbaka.</translation>
    </message>
    <message>
        <source>the import has been undone already. There is nothing more to take back.</source>
        <translation>importen är redan ångrad. Det finns inget mer att ta tillbaka.</translation>
    </message>
    <message>
        <source>the later import %batch changed the same rows. Undo that one first.</source>
        <translation>den senare importen %batch har ändrat samma rader. Ångra den först.</translation>
    </message>
    <message>
        <source>a later import changed the same rows. Undo that one first.</source>
        <translation>en senare import har ändrat samma rader. Ångra den först.</translation>
    </message>
    <message>
        <source>no such row waits for review. It may have been decided already; refresh the list.</source>
        <translation>ingen sådan rad väntar på granskning. Den kan redan vara avgjord; uppdatera listan.</translation>
    </message>
    <message>
        <source>a row is dropped only with a reason. Write why it is not needed.</source>
        <translation>en rad förkastas bara med en motivering. Skriv varför den inte behövs.</translation>
    </message>
    <message>
        <source>a person is admitted only with a reason. Write why.</source>
        <translation>en person godtas bara med en motivering. Skriv varför.</translation>
    </message>
    <message>
        <source>the row waits for something that admitting the person does not mend. Correct the row and import it again.</source>
        <translation>raden väntar på något som inte löses av att personen godtas. Rätta raden och importera den igen.</translation>
    </message>
    <message>
        <source>the work was stopped. Nothing was changed.</source>
        <translation>arbetet avbröts. Inget är ändrat.</translation>
    </message>
    <message>
        <source>the program met a fault of its own. Nothing was changed; please report it.</source>
        <translation>ett fel har uppstått i programmet. Inget är ändrat; rapportera gärna felet.</translation>
    </message>
    <message>
        <source>the computer&apos;s memory is not enough. Close other programs and try again.</source>
        <translation>datorns minne räcker inte. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>the file %file is there already. Choose another name.</source>
        <translation>filen %file finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>a file with that name is there already. Choose another name.</source>
        <translation>det finns redan en fil med det namnet. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>the file %file is not there. Check its name and folder.</source>
        <translation>filen %file finns inte. Kontrollera namn och mapp.</translation>
    </message>
    <message>
        <source>the file is not there. Check its name and folder.</source>
        <translation>filen finns inte. Kontrollera namn och mapp.</translation>
    </message>
    <message>
        <source>%file cannot be written. Check that the folder exists, that you may write there and that no other program has the file open.</source>
        <translation>%file går inte att skriva. Kontrollera att mappen finns, att du får skriva där och att inget annat program har filen öppen.</translation>
    </message>
    <message>
        <source>the file cannot be written. Check that the folder exists, that you may write there and that no other program has the file open.</source>
        <translation>filen går inte att skriva. Kontrollera att mappen finns, att du får skriva där och att inget annat program har filen öppen.</translation>
    </message>
    <message>
        <source>the file %file cannot be read. Check that you may read it.</source>
        <translation>filen %file går inte att läsa. Kontrollera att du får läsa den.</translation>
    </message>
    <message>
        <source>the file cannot be read. Check that you may read it.</source>
        <translation>filen går inte att läsa. Kontrollera att du får läsa den.</translation>
    </message>
    <message>
        <source>the register cannot be read or written. Check the disk or the network and try again.</source>
        <translation>registret går inte att läsa eller skriva. Kontrollera disken eller nätverket och försök igen.</translation>
    </message>
    <message>
        <source>the disk is full. Make room and try again; nothing was changed.</source>
        <translation>disken är full. Gör plats och försök igen; inget är ändrat.</translation>
    </message>
    <message>
        <source>the file is not a register of Utfall. Choose a file whose name ends in .utfall.</source>
        <translation>filen är inte ett register i Utfall. Välj en fil vars namn slutar på .utfall.</translation>
    </message>
    <message>
        <source>the register is of version %version and this program reads up to %program. Install a newer version of Utfall.</source>
        <translation>registret har version %version och det här programmet läser till och med %program. Installera en nyare version av Utfall.</translation>
    </message>
    <message>
        <source>the register was made by a newer version of Utfall. Install that version.</source>
        <translation>registret är gjort med en nyare version av Utfall. Installera den versionen.</translation>
    </message>
    <message>
        <source>another program has the register open. Close it there and try again.</source>
        <translation>ett annat program har registret öppet. Stäng det där och försök igen.</translation>
    </message>
    <message>
        <source>the register file is damaged. Restore the latest backup.</source>
        <translation>registerfilen är skadad. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the register file holds something that Utfall did not put there (%type %name). Restore the latest backup.</source>
        <translation>registerfilen innehåller något som inte kommer från Utfall (%type %name). Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the register file holds something that Utfall did not put there. Restore the latest backup.</source>
        <translation>registerfilen innehåller något som inte kommer från Utfall. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the structure of the register file has been altered (%name). Restore the latest backup.</source>
        <translation>registerfilens struktur är ändrad (%name). Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the structure of the register file has been altered. Restore the latest backup.</source>
        <translation>registerfilens struktur är ändrad. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the database does not accept the setting %name. This is a fault of the program; please report it.</source>
        <translation>databasen godtar inte inställningen %name. Det är ett fel i programmet; rapportera det gärna.</translation>
    </message>
    <message>
        <source>the database does not accept a setting. This is a fault of the program; please report it.</source>
        <translation>databasen godtar inte en inställning. Det är ett fel i programmet; rapportera det gärna.</translation>
    </message>
    <message>
        <source>the register refused a change that breaks its rules (%sqlite). Nothing was changed; please report it.</source>
        <translation>registret avvisade en ändring som bryter mot dess regler (%sqlite). Inget är ändrat; rapportera det gärna.</translation>
    </message>
    <message>
        <source>the register refused a change that breaks its rules. Nothing was changed; please report it.</source>
        <translation>registret avvisade en ändring som bryter mot dess regler. Inget är ändrat; rapportera det gärna.</translation>
    </message>
    <message>
        <source>the register could not carry out a change (%sqlite). Nothing was changed; please report it.</source>
        <translation>registret kunde inte göra en ändring (%sqlite). Inget är ändrat; rapportera det gärna.</translation>
    </message>
    <message>
        <source>the register could not carry out a change. Nothing was changed; please report it.</source>
        <translation>registret kunde inte göra en ändring. Inget är ändrat; rapportera det gärna.</translation>
    </message>
    <message>
        <source>somebody is registered with this personal identity number already. Open that person instead.</source>
        <translation>någon är redan registrerad med det här personnumret. Öppna den personen i stället.</translation>
    </message>
    <message>
        <source>the field %field is empty. Fill it in.</source>
        <translation>fältet %field är tomt. Fyll i det.</translation>
    </message>
    <message>
        <source>a required field is empty. Fill it in.</source>
        <translation>ett fält som krävs är tomt. Fyll i det.</translation>
    </message>
    <message>
        <source>the person has results, so the enrolment date is changed only with a reason. Write why.</source>
        <translation>personen har provsvar, så inskrivningsdatumet ändras bara med en motivering. Skriv varför.</translation>
    </message>
    <message>
        <source>a provider is registered with this organisation number already. Open that provider instead.</source>
        <translation>en utförare är redan registrerad med det här organisationsnumret. Öppna den utföraren i stället.</translation>
    </message>
    <message>
        <source>the provider is named by a person or a change of provider. Take those away first.</source>
        <translation>utföraren används av en person eller ett byte av utförare. Ta bort dem först.</translation>
    </message>
    <message>
        <source>the report could not be made. This is a fault of the program; please report it.</source>
        <translation>rapporten kunde inte framställas. Det är ett fel i programmet; rapportera det gärna.</translation>
    </message>
    <message>
        <source>the folder %folder already holds %file. Choose an empty folder.</source>
        <translation>mappen %folder innehåller redan %file. Välj en tom mapp.</translation>
    </message>
    <message>
        <source>the folder already holds files of an export. Choose an empty folder.</source>
        <translation>mappen innehåller redan filer från en export. Välj en tom mapp.</translation>
    </message>
    <message>
        <source>the demo cannot have that many people. Choose another number.</source>
        <translation>demon kan inte ha så många personer. Välj ett annat antal.</translation>
    </message>
    <message>
        <source>no command is given. See all commands with utfall-cli --help.</source>
        <translation>inget kommando är angivet. Se alla kommandon med utfall-cli --help.</translation>
    </message>
    <message>
        <source>there is no command %command. See all commands with utfall-cli --help.</source>
        <translation>det finns inget kommando %command. Se alla kommandon med utfall-cli --help.</translation>
    </message>
    <message>
        <source>there is no such command. See all commands with utfall-cli --help.</source>
        <translation>det finns inget sådant kommando. Se alla kommandon med utfall-cli --help.</translation>
    </message>
    <message>
        <source>there is no option --%option here. See the options with utfall-cli --help.</source>
        <translation>det finns ingen flagga --%option här. Se flaggorna med utfall-cli --help.</translation>
    </message>
    <message>
        <source>there is no such option here. See the options with utfall-cli --help.</source>
        <translation>det finns ingen sådan flagga här. Se flaggorna med utfall-cli --help.</translation>
    </message>
    <message>
        <source>the option --%option needs a value after it.</source>
        <translation>flaggan --%option behöver ett värde efter sig.</translation>
    </message>
    <message>
        <source>an option needs a value after it.</source>
        <translation>en flagga behöver ett värde efter sig.</translation>
    </message>
    <message>
        <source>the option --%option is missing. Add it with its value.</source>
        <translation>flaggan --%option saknas. Lägg till den med sitt värde.</translation>
    </message>
    <message>
        <source>a required option is missing. See utfall-cli --help.</source>
        <translation>en flagga som krävs saknas. Se utfall-cli --help.</translation>
    </message>
    <message>
        <source>the command %command is called with the wrong arguments. Write: %usage.</source>
        <translation>kommandot %command har fel argument. Skriv: %usage.</translation>
    </message>
    <message>
        <source>the command is called with the wrong arguments. See utfall-cli --help.</source>
        <translation>kommandot har fel argument. Se utfall-cli --help.</translation>
    </message>
    <message>
        <source>the option --%option is not a date. Write it as year-month-day, for example 2027-06-30.</source>
        <translation>flaggan --%option är inte ett datum. Skriv år-månad-dag, till exempel 2027-06-30.</translation>
    </message>
    <message>
        <source>an option is not a date. Write it as year-month-day, for example 2027-06-30.</source>
        <translation>en flagga är inte ett datum. Skriv år-månad-dag, till exempel 2027-06-30.</translation>
    </message>
    <message>
        <source>the option --%option is not a whole number that can be used here.</source>
        <translation>flaggan --%option är inte ett heltal som kan användas här.</translation>
    </message>
    <message>
        <source>an option is not a whole number that can be used here.</source>
        <translation>en flagga är inte ett heltal som kan användas här.</translation>
    </message>
    <message>
        <source>%value is not the number of an import. See the numbers with the command batches.</source>
        <translation>%value är inte numret på en import. Se numren med kommandot batches.</translation>
    </message>
    <message>
        <source>that is not the number of an import. See the numbers with the command batches.</source>
        <translation>det är inte numret på en import. Se numren med kommandot batches.</translation>
    </message>
    <message>
        <source>%kind is nothing that can be imported. Choose providers, prepatients, switches, exits or results.</source>
        <translation>%kind går inte att importera. Välj providers, prepatients, switches, exits eller results.</translation>
    </message>
    <message>
        <source>that is nothing that can be imported. Choose providers, prepatients, switches, exits or results.</source>
        <translation>det går inte att importera. Välj providers, prepatients, switches, exits eller results.</translation>
    </message>
    <message>
        <source>%value is no meaning of a percent sign. Choose ngsp or mono-s.</source>
        <translation>%value är ingen betydelse av ett procenttecken. Välj ngsp eller mono-s.</translation>
    </message>
    <message>
        <source>the meaning of a percent sign is not known. Choose ngsp or mono-s.</source>
        <translation>procenttecknets betydelse är inte känd. Välj ngsp eller mono-s.</translation>
    </message>
    <message>
        <source>there is no report %value. See the reports with utfall-cli --help.</source>
        <translation>det finns ingen rapport %value. Se rapporterna med utfall-cli --help.</translation>
    </message>
    <message>
        <source>there is no such report. See the reports with utfall-cli --help.</source>
        <translation>det finns ingen sådan rapport. Se rapporterna med utfall-cli --help.</translation>
    </message>
    <message>
        <source>a report cannot be written as %value. Let the file&apos;s name end in .pdf, .html or .csv.</source>
        <translation>en rapport kan inte skrivas som %value. Låt filens namn sluta på .pdf, .html eller .csv.</translation>
    </message>
    <message>
        <source>the report&apos;s form is not known. Let the file&apos;s name end in .pdf, .html or .csv.</source>
        <translation>rapportens format är inte känt. Låt filens namn sluta på .pdf, .html eller .csv.</translation>
    </message>
    <message>
        <source>%value cannot be exported. The export is called cases.</source>
        <translation>%value går inte att exportera. Exporten heter cases.</translation>
    </message>
    <message>
        <source>that cannot be exported. The export is called cases.</source>
        <translation>det går inte att exportera. Exporten heter cases.</translation>
    </message>
    <message>
        <source>the amount is larger than the program can count with. Check the price, the number of people and the interest.</source>
        <translation>beloppet är större än programmet kan räkna med. Kontrollera priset, antalet personer och räntan.</translation>
    </message>
    <message>
        <source>an amount that was to be shared is negative. This is a fault of the program; please report it.</source>
        <translation>ett belopp som ska fördelas är negativt. Det är ett fel i programmet; rapportera det gärna.</translation>
    </message>
    <message>
        <source>the number cannot be read. Write digits with at most one comma or point, for example 41,9.</source>
        <translation>talet går inte att läsa. Skriv siffror med högst ett komma eller en punkt, till exempel 41,9.</translation>
    </message>
    <message>
        <source>the number has more digits than the program can keep. Check the value.</source>
        <translation>talet har fler siffror än programmet kan spara. Kontrollera värdet.</translation>
    </message>
    <message>
        <source>the date is missing. Write it in the column %column as year-month-day, for example 2027-06-30.</source>
        <translation>datumet saknas. Skriv det i kolumnen %column som år-månad-dag, till exempel 2027-06-30.</translation>
    </message>
    <message>
        <source>the date is missing. Write it as year-month-day, for example 2027-06-30.</source>
        <translation>datumet saknas. Skriv det som år-månad-dag, till exempel 2027-06-30.</translation>
    </message>
    <message>
        <source>the date in the column %column cannot be read. Write it as year-month-day, for example 2027-06-30.</source>
        <translation>datumet i kolumnen %column går inte att läsa. Skriv det som år-månad-dag, till exempel 2027-06-30.</translation>
    </message>
    <message>
        <source>the date cannot be read. Write it as year-month-day, for example 2027-06-30.</source>
        <translation>datumet går inte att läsa. Skriv det som år-månad-dag, till exempel 2027-06-30.</translation>
    </message>
    <message>
        <source>the personal identity number is missing. Write it in the column %column.</source>
        <translation>personnumret saknas. Skriv det i kolumnen %column.</translation>
    </message>
    <message>
        <source>the personal identity number is missing. Write it with twelve digits.</source>
        <translation>personnumret saknas. Skriv det med tolv siffror.</translation>
    </message>
    <message>
        <source>the personal identity number is not written in a known form. Write it with twelve digits, year first.</source>
        <translation>personnumret är inte skrivet i en känd form. Skriv det med tolv siffror, året först.</translation>
    </message>
    <message>
        <source>the personal identity number holds a date that does not exist. Check its first eight digits.</source>
        <translation>personnumret innehåller ett datum som inte finns. Kontrollera de åtta första siffrorna.</translation>
    </message>
    <message>
        <source>the check digit of the personal identity number is not right. Check the number for a mistyped digit.</source>
        <translation>personnumrets kontrollsiffra stämmer inte. Kontrollera om någon siffra är felskriven.</translation>
    </message>
    <message>
        <source>the organisation number is missing. Write it in the column %column.</source>
        <translation>organisationsnumret saknas. Skriv det i kolumnen %column.</translation>
    </message>
    <message>
        <source>the organisation number is missing. Write it with ten digits.</source>
        <translation>organisationsnumret saknas. Skriv det med tio siffror.</translation>
    </message>
    <message>
        <source>the organisation number is not written in a known form. Write it with ten digits, for example 556000-0001.</source>
        <translation>organisationsnumret är inte skrivet i en känd form. Skriv det med tio siffror, till exempel 556000-0001.</translation>
    </message>
    <message>
        <source>the check digit of the organisation number is not right. Check the number for a mistyped digit.</source>
        <translation>organisationsnumrets kontrollsiffra stämmer inte. Kontrollera om någon siffra är felskriven.</translation>
    </message>
    <message>
        <source>the bankgiro number does not have seven or eight digits with a right check digit. Check the number.</source>
        <translation>bankgironumret har inte sju eller åtta siffror med rätt kontrollsiffra. Kontrollera numret.</translation>
    </message>
    <message>
        <source>the unit is missing. Write mmol/mol, % NGSP or % Mono-S in the column %column.</source>
        <translation>enheten saknas. Skriv mmol/mol, % NGSP eller % Mono-S i kolumnen %column.</translation>
    </message>
    <message>
        <source>the unit is missing. Write mmol/mol, % NGSP or % Mono-S.</source>
        <translation>enheten saknas. Skriv mmol/mol, % NGSP eller % Mono-S.</translation>
    </message>
    <message>
        <source>the unit is only a percent sign. Say whether it means % NGSP or % Mono-S, in the column %column or for the whole import.</source>
        <translation>enheten är bara ett procenttecken. Ange om det betyder % NGSP eller % Mono-S, i kolumnen %column eller för hela importen.</translation>
    </message>
    <message>
        <source>the unit is only a percent sign. Say whether it means % NGSP or % Mono-S.</source>
        <translation>enheten är bara ett procenttecken. Ange om det betyder % NGSP eller % Mono-S.</translation>
    </message>
    <message>
        <source>something went wrong that has no description here (%1).</source>
        <translation>något oväntat har hänt som saknar beskrivning här (%1).</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the row&apos;s number in the file, %2 what is the matter</extracomment>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file&apos;s name, %2 what is the matter with the whole of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the register file is damaged: %detail. Restore the latest backup.</source>
        <translation>registerfilen är skadad: %detail. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%count rows of the table %table point at rows that are not there. Restore the latest backup.</source>
        <translation>%count rader i tabellen %table hänvisar till rader som inte finns. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>rows point at rows that are not there. Restore the latest backup.</source>
        <translation>rader hänvisar till rader som inte finns. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the counts of import %batch do not add up. Restore the latest backup.</source>
        <translation>antalen för import %batch går inte ihop. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the counts of an import do not add up. Restore the latest backup.</source>
        <translation>antalen för en import går inte ihop. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>more rows say that they came from import %batch than it read. Restore the latest backup.</source>
        <translation>fler rader anges komma från import %batch än den läste. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>more rows say that they came from an import than it read. Restore the latest backup.</source>
        <translation>fler rader anges komma från en import än den läste. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>import %batch was taken back, but rows of it are still there. Restore the latest backup.</source>
        <translation>import %batch är ångrad, men rader från den finns kvar. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>an import was taken back, but rows of it are still there. Restore the latest backup.</source>
        <translation>en import är ångrad, men rader från den finns kvar. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%count people have no identity. Restore the latest backup.</source>
        <translation>%count personer saknar identitet. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>people have no identity. Restore the latest backup.</source>
        <translation>personer saknar identitet. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%count people cannot be found by name or number. Close the register and open it again.</source>
        <translation>%count personer går inte att hitta med namn eller nummer. Stäng registret och öppna det igen.</translation>
    </message>
    <message>
        <source>people cannot be found by name or number. Close the register and open it again.</source>
        <translation>personer går inte att hitta med namn eller nummer. Stäng registret och öppna det igen.</translation>
    </message>
    <message>
        <source>%count rows of the table %table have no real date in %column. Restore the latest backup.</source>
        <translation>%count rader i tabellen %table har inget verkligt datum i %column. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>rows have dates that do not exist. Restore the latest backup.</source>
        <translation>rader har datum som inte finns. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%count rows of the table %table have an organisation number that is none. Restore the latest backup.</source>
        <translation>%count rader i tabellen %table har ett organisationsnummer som inte är giltigt. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>rows have an organisation number that is none. Restore the latest backup.</source>
        <translation>rader har ett organisationsnummer som inte är giltigt. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>version %version of the terms cannot be read. Restore the latest backup.</source>
        <translation>villkorens version %version går inte att läsa. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>terms of the contract cannot be read. Restore the latest backup.</source>
        <translation>avtalets villkor går inte att läsa. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the sums of the payout do not add up. This is a fault of the program; please report it.</source>
        <translation>ersättningens summor går inte ihop. Det är ett fel i programmet; rapportera det gärna.</translation>
    </message>
    <message>
        <source>nobody is listed with the provider %provider on this date, so there is no claim line to explain. Choose another date or provider.</source>
        <translation>ingen är listad hos utföraren %provider på detta datum, så det finns ingen anspråksrad att förklara. Välj ett annat datum eller en annan utförare.</translation>
    </message>
    <message>
        <source>there is no such claim line on this date. Choose another date or provider.</source>
        <translation>det finns ingen sådan anspråksrad på detta datum. Välj ett annat datum eller en annan utförare.</translation>
    </message>
    <message>
        <source>the amount is negative. Write the amount without a minus sign.</source>
        <translation>beloppet är negativt. Skriv beloppet utan minustecken.</translation>
    </message>
    <message>
        <source>the amount cannot be read. Write kronor in digits, such as 47 000.</source>
        <translation>beloppet går inte att läsa. Skriv kronor med siffror, till exempel 47 000.</translation>
    </message>
    <message>
        <source>the register is sealed. Give its passphrase or its recovery key.</source>
        <translation>registret är förseglat. Ange dess lösenfras eller återställningsnyckel.</translation>
    </message>
    <message>
        <source>the register needs its passphrase, and there is no terminal to ask on. Set UTFALL_PASSPHRASE or give --passphrase-file FILE.</source>
        <translation>registret behöver sin lösenfras, och det finns ingen terminal att fråga på. Sätt UTFALL_PASSPHRASE eller ange --passphrase-file FIL.</translation>
    </message>
    <message>
        <source>the passphrase is wrong. Try again.</source>
        <translation>lösenfrasen är fel. Försök igen.</translation>
    </message>
    <message>
        <source>the recovery key does not belong to this register, or a newer one has taken its place.</source>
        <translation>återställningsnyckeln hör inte till det här registret, eller så har en nyare ersatt den.</translation>
    </message>
    <message>
        <source>that is no recovery key. It has eight groups of four characters; look for one that was mistyped.</source>
        <translation>det är ingen återställningsnyckel. Den har åtta grupper om fyra tecken; leta efter ett som är felskrivet.</translation>
    </message>
    <message>
        <source>the two passphrases are not the same. Type them again.</source>
        <translation>de två lösenfraserna är inte lika. Skriv dem igen.</translation>
    </message>
    <message>
        <source>the first line of %file is empty. Write the passphrase there.</source>
        <translation>första raden i %file är tom. Skriv lösenfrasen där.</translation>
    </message>
    <message>
        <source>the passphrase file is empty. Write the passphrase on its first line.</source>
        <translation>lösenfrasfilen är tom. Skriv lösenfrasen på första raden.</translation>
    </message>
    <message>
        <source>a sealed record in %table has been altered or moved. Restore the latest backup.</source>
        <translation>en förseglad uppgift i %table har ändrats eller flyttats. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>a sealed record has been altered or moved. Restore the latest backup.</source>
        <translation>en förseglad uppgift har ändrats eller flyttats. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the register&apos;s key is stored in a way that Utfall never writes. The file has been altered; restore the latest backup.</source>
        <translation>registrets nyckel är lagrad på ett sätt som Utfall aldrig skriver. Filen har ändrats; återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%count people have a look-up key that is not theirs. Restore the latest backup.</source>
        <translation>%count personer har en uppslagsnyckel som inte är deras. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>people have look-up keys that are not theirs. Restore the latest backup.</source>
        <translation>personer har uppslagsnycklar som inte är deras. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>too short: take four or more words that have nothing to do with each other.</source>
        <translation>för kort: ta fyra eller fler ord som inte har med varandra att göra.</translation>
    </message>
    <message>
        <source>it holds a word that is among the first that anybody guesses.</source>
        <translation>den innehåller ett ord som hör till de första någon gissar.</translation>
    </message>
    <message>
        <source>it repeats itself.</source>
        <translation>den upprepar sig.</translation>
    </message>
    <message>
        <source>it holds letters or digits in a row, such as 1234.</source>
        <translation>den innehåller bokstäver eller siffror i följd, till exempel 1234.</translation>
    </message>
    <message>
        <source>it holds what looks like a personal identity number.</source>
        <translation>den innehåller något som ser ut som ett personnummer.</translation>
    </message>
    <message>
        <source>it holds the name or number of the organisation.</source>
        <translation>den innehåller organisationens namn eller nummer.</translation>
    </message>
    <message>
        <source>one more word makes it strong.</source>
        <translation>ett ord till gör den stark.</translation>
    </message>
    <message>
        <source>%holder has had the register open on the computer %computer since %time (process %pid). Close it there and try again, or open it for reading.</source>
        <translation>%holder har haft registret öppet på datorn %computer sedan %time (process %pid). Stäng det där och försök igen, eller öppna det för läsning.</translation>
    </message>
    <message>
        <source>the register is open for reading only. Open it for writing to change something.</source>
        <translation>registret är öppet bara för läsning. Öppna det för skrivning för att ändra något.</translation>
    </message>
    <message>
        <source>the register was made by an older version of Utfall and has to be upgraded before it is read. Copy it to a place where you may write and open it there.</source>
        <translation>registret gjordes av en äldre version av Utfall och måste uppgraderas innan det läses. Kopiera det till en plats där du får skriva och öppna det där.</translation>
    </message>
    <message>
        <source>the last work in the register was cut off, and the rest of it has to be taken back before anybody reads. Open the register for writing once.</source>
        <translation>det senaste arbetet i registret avbröts, och resten av det måste tas tillbaka innan någon läser. Öppna registret för skrivning en gång.</translation>
    </message>
    <message>
        <source>the backup could not be made, because the disk with the folder %folder is full. Nothing was changed; make room and try again.</source>
        <translation>säkerhetskopian kunde inte göras, eftersom disken med mappen %folder är full. Ingenting ändrades; gör plats och försök igen.</translation>
    </message>
    <message>
        <source>the backup could not be made, because the disk is full. Nothing was changed; make room and try again.</source>
        <translation>säkerhetskopian kunde inte göras, eftersom disken är full. Ingenting ändrades; gör plats och försök igen.</translation>
    </message>
    <message>
        <source>the backup could not be made, because the folder %folder cannot be written. Nothing was changed; check that you may write there.</source>
        <translation>säkerhetskopian kunde inte göras, eftersom det inte går att skriva i mappen %folder. Ingenting ändrades; kontrollera att du får skriva där.</translation>
    </message>
    <message>
        <source>the backup could not be made, because its folder cannot be written. Nothing was changed; check that you may write there.</source>
        <translation>säkerhetskopian kunde inte göras, eftersom det inte går att skriva i dess mapp. Ingenting ändrades; kontrollera att du får skriva där.</translation>
    </message>
    <message>
        <source>the backup was written, but what was written is not the register. Nothing was changed; check the disk and try again.</source>
        <translation>säkerhetskopian skrevs, men det som skrevs är inte registret. Ingenting ändrades; kontrollera disken och försök igen.</translation>
    </message>
    <message>
        <source>the copy is damaged, so it was not put in the register&apos;s place. Choose an older copy.</source>
        <translation>kopian är skadad, så den sattes inte i registrets ställe. Välj en äldre kopia.</translation>
    </message>
    <message>
        <source>the file %file is there already. Say --force to put the copy in its place; what stands there is backed up first.</source>
        <translation>filen %file finns redan. Ange --force för att sätta kopian i dess ställe; det som står där säkerhetskopieras först.</translation>
    </message>
    <message>
        <source>the register is there already. Say --force to put the copy in its place; what stands there is backed up first.</source>
        <translation>registret finns redan. Ange --force för att sätta kopian i dess ställe; det som står där säkerhetskopieras först.</translation>
    </message>
    <message>
        <source>the copy and the register are the same file. Choose a copy from the folder of backups.</source>
        <translation>kopian och registret är samma fil. Välj en kopia i mappen med säkerhetskopior.</translation>
    </message>
    <message>
        <source>nothing could be saved: the organisation, the contract or its terms cannot be read in the damaged file. Restore the latest backup.</source>
        <translation>ingenting gick att rädda: organisationen, avtalet eller villkoren går inte att läsa i den skadade filen. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>rows %from to %to of the table %table are not as Utfall wrote them. Restore the latest backup.</source>
        <translation>raderna %from till %to i tabellen %table är inte som Utfall skrev dem. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the content is not as Utfall wrote it. Restore the latest backup.</source>
        <translation>innehållet är inte som Utfall skrev det. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the register comes from an earlier version and is not sealed. Choose a passphrase: what identifies people is sealed with it when the register is opened. The backup that is made first stays as readable as the register is now.</source>
        <translation>registret kommer från en tidigare version och är inte förseglat. Välj en lösenfras: det som identifierar personer förseglas med den när registret öppnas. Säkerhetskopian som görs först förblir lika läsbar som registret är nu.</translation>
    </message>
    <message>
        <source>group %group of the recovery key reads otherwise. Look at the key once more and write that group.</source>
        <translation>grupp %group i återställningsnyckeln lyder annorlunda. Se på nyckeln en gång till och skriv den gruppen.</translation>
    </message>
    <message>
        <source>the recovery key reads otherwise. Look at it once more.</source>
        <translation>återställningsnyckeln lyder annorlunda. Se på den en gång till.</translation>
    </message>
    <message>
        <source>the register&apos;s keys cannot be read, and without them nothing sealed in it can be opened. Restore the latest backup.</source>
        <translation>registrets nycklar går inte att läsa, och utan dem kan inget som är förseglat i det öppnas. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the checksums of the content were not written by Utfall: somebody has edited the register with another program. Restore the latest backup and compare.</source>
        <translation>innehållets kontrollsummor är inte skrivna av Utfall: någon har ändrat i registret med ett annat program. Återställ den senaste säkerhetskopian och jämför.</translation>
    </message>
    <message>
        <source>write why the protected identity has to be shown. The reason is kept in the log.</source>
        <translation>skriv varför den skyddade identiteten behöver visas. Skälet sparas i loggen.</translation>
    </message>
    <message>
        <source>entry %entry of the log is missing. Somebody has removed or moved entries outside Utfall; compare with the head printed on reports.</source>
        <translation>post %entry i loggen saknas. Någon har tagit bort eller flyttat poster utanför Utfall. Jämför med loggens slut på utskrivna rapporter.</translation>
    </message>
    <message>
        <source>entry %entry of the log has been altered outside Utfall. Restore the latest backup and compare.</source>
        <translation>post %entry i loggen har ändrats utanför Utfall. Återställ den senaste säkerhetskopian och jämför.</translation>
    </message>
    <message>
        <source>entries of the log are missing. Somebody has removed or moved entries outside Utfall; compare with the head printed on reports.</source>
        <translation>poster saknas i loggen. Någon har tagit bort eller flyttat poster utanför Utfall; jämför med loggens slut som det står tryckt på rapporterna.</translation>
    </message>
    <message>
        <source>entries of the log have been altered outside Utfall. Restore the latest backup and compare.</source>
        <translation>poster i loggen har ändrats utanför Utfall. Återställ den senaste säkerhetskopian och jämför.</translation>
    </message>
    <message>
        <source>the log ends at entry %entries but had %expected. Somebody has removed entries outside Utfall; restore the latest backup.</source>
        <translation>loggen slutar vid post %entries men hade %expected. Någon har tagit bort poster utanför Utfall. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the log is shorter than it was. Somebody has removed entries outside Utfall; restore the latest backup.</source>
        <translation>loggen är kortare än den var. Någon har tagit bort poster utanför Utfall; återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the end of the log has been altered outside Utfall. Restore the latest backup and compare.</source>
        <translation>slutet av loggen har ändrats utanför Utfall. Återställ den senaste säkerhetskopian och jämför.</translation>
    </message>
    <message>
        <source>the file does not begin as HL7 does, with a segment MSH, FHS or BHS, but with something else at line %line. Check that it is the right file and that its beginning was not lost.</source>
        <translation>filen börjar inte som HL7 gör, med ett segment MSH, FHS eller BHS, utan med något annat på rad %line. Kontrollera att det är rätt fil och att början inte har fallit bort.</translation>
    </message>
    <message>
        <source>the file does not begin as HL7 does. Check that it is the right file.</source>
        <translation>filen börjar inte som HL7 gör. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the message at line %line does not say which signs separate its fields. Ask the laboratory to send the file again.</source>
        <translation>meddelandet på rad %line säger inte vilka tecken som skiljer fälten åt. Be laboratoriet skicka filen igen.</translation>
    </message>
    <message>
        <source>no message says which signs separate its fields. Ask the laboratory to send the file again.</source>
        <translation>inget meddelande säger vilka tecken som skiljer fälten åt. Be laboratoriet skicka filen igen.</translation>
    </message>
    <message>
        <source>the file holds HL7 messages of the type %message, which are no results. Ask the laboratory for results, ORU^R01.</source>
        <translation>filen innehåller HL7-meddelanden av typen %message, som inte är provsvar. Be laboratoriet om provsvar, ORU^R01.</translation>
    </message>
    <message>
        <source>the file holds HL7 messages that are no results. Ask the laboratory for results, ORU^R01.</source>
        <translation>filen innehåller HL7-meddelanden som inte är provsvar. Be laboratoriet om provsvar, ORU^R01.</translation>
    </message>
    <message>
        <source>the messages say that they are HL7 version %version. Ask the laboratory for one of the versions 2.3 to 2.8.</source>
        <translation>meddelandena säger att de är HL7 version %version. Be laboratoriet om någon av versionerna 2.3 till 2.8.</translation>
    </message>
    <message>
        <source>the messages are of a version of HL7 that cannot be read. Ask the laboratory for one of the versions 2.3 to 2.8.</source>
        <translation>meddelandena har en version av HL7 som inte går att läsa. Be laboratoriet om någon av versionerna 2.3 till 2.8.</translation>
    </message>
    <message>
        <source>a batch does not have as many messages as it says. Ask the laboratory to send the file again.</source>
        <translation>en bunt har inte så många meddelanden som den säger. Be laboratoriet skicka filen igen.</translation>
    </message>
    <message>
        <source>the file does not have as many batches as it says. Ask the laboratory to send the file again.</source>
        <translation>filen har inte så många buntar som den säger. Be laboratoriet skicka filen igen.</translation>
    </message>
    <message>
        <source>the file ends in the middle of the message that begins at line %line. Ask the laboratory to send the file again.</source>
        <translation>filen tar slut mitt i meddelandet som börjar på rad %line. Be laboratoriet skicka filen igen.</translation>
    </message>
    <message>
        <source>the file ends in the middle of a message. Ask the laboratory to send the file again.</source>
        <translation>filen tar slut mitt i ett meddelande. Be laboratoriet skicka filen igen.</translation>
    </message>
    <message>
        <source>the message at line %line is too long to be one of results. Check that it is the right file.</source>
        <translation>meddelandet på rad %line är för långt för att vara provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>a message is too long to be one of results. Check that it is the right file.</source>
        <translation>ett meddelande är för långt för att vara provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the file is not text at line %line. It may have been damaged on the way; ask the laboratory to send it again.</source>
        <translation>filen är inte text på rad %line. Den kan ha skadats på vägen; be laboratoriet skicka den igen.</translation>
    </message>
    <message>
        <source>the file is not text. It may have been damaged on the way; ask the laboratory to send it again.</source>
        <translation>filen är inte text. Den kan ha skadats på vägen; be laboratoriet skicka den igen.</translation>
    </message>
    <message>
        <source>the message is %message and holds no results. Ask the laboratory for results, ORU^R01, if it should.</source>
        <translation>meddelandet är %message och innehåller inga provsvar. Be laboratoriet om provsvar, ORU^R01, om det borde ha gjort det.</translation>
    </message>
    <message>
        <source>the message holds no results. Ask the laboratory for results, ORU^R01, if it should.</source>
        <translation>meddelandet innehåller inga provsvar. Be laboratoriet om provsvar, ORU^R01, om det borde ha gjort det.</translation>
    </message>
    <message>
        <source>the message does not say which signs separate its fields, so it cannot be read. Ask the laboratory to send it again.</source>
        <translation>meddelandet säger inte vilka tecken som skiljer fälten åt och går därför inte att läsa. Be laboratoriet skicka det igen.</translation>
    </message>
    <message>
        <source>the message says that it is HL7 version %version. Ask the laboratory for one of the versions 2.3 to 2.8.</source>
        <translation>meddelandet säger att det är HL7 version %version. Be laboratoriet om någon av versionerna 2.3 till 2.8.</translation>
    </message>
    <message>
        <source>the message is of a version of HL7 that cannot be read. Ask the laboratory for one of the versions 2.3 to 2.8.</source>
        <translation>meddelandet har en version av HL7 som inte går att läsa. Be laboratoriet om någon av versionerna 2.3 till 2.8.</translation>
    </message>
    <message>
        <source>the message says that it is HL7 version %version, which is not one of those tried. Look at the values.</source>
        <translation>meddelandet säger att det är HL7 version %version, som inte hör till de provade. Titta på värdena.</translation>
    </message>
    <message>
        <source>the message does not say which version of HL7 it is. Look at the values.</source>
        <translation>meddelandet säger inte vilken version av HL7 det är. Titta på värdena.</translation>
    </message>
    <message>
        <source>the message is one of results, but holds none. Ask the laboratory whether something is missing.</source>
        <translation>meddelandet är av slaget provsvar, men innehåller inga. Fråga laboratoriet om något saknas.</translation>
    </message>
    <message>
        <source>the laboratory has marked the message as a test. Check that the result is real.</source>
        <translation>laboratoriet har märkt meddelandet som ett test. Kontrollera att provsvaret är på riktigt.</translation>
    </message>
    <message>
        <source>here are segments that belong to no message. Ask the laboratory whether something is missing.</source>
        <translation>här står segment som inte hör till något meddelande. Fråga laboratoriet om något saknas.</translation>
    </message>
    <message>
        <source>some lines begin no segment and were joined to the line before. Check that the text is whole.</source>
        <translation>några rader börjar inget segment och har fogats till raden före. Kontrollera att texten är hel.</translation>
    </message>
    <message>
        <source>a batch does not end with a count, so nobody can tell whether all of it arrived. Ask the laboratory how many messages it sent.</source>
        <translation>en bunt slutar inte med ett antal, så det går inte att veta om allt kom fram. Fråga laboratoriet hur många meddelanden det skickade.</translation>
    </message>
    <message>
        <source>the text has an escape sequence that is not known; it was left as it stands. Check the text.</source>
        <translation>texten har en styrsekvens som inte är känd; den fick stå kvar. Kontrollera texten.</translation>
    </message>
    <message>
        <source>the file says that its characters are %declared, but they are not. They were read as what they are. Look at names with å, ä and ö.</source>
        <translation>filen säger att tecknen är %declared, men det är de inte. De lästes som det de är. Titta på namn med å, ä och ö.</translation>
    </message>
    <message>
        <source>the file says that its characters are of another set than they are. They were read as what they are. Look at names with å, ä and ö.</source>
        <translation>filen säger att tecknen har en annan teckenkodning än de har. De lästes som det de är. Titta på namn med å, ä och ö.</translation>
    </message>
    <message>
        <source>the file does not say which characters it is written in. Look at names with å, ä and ö.</source>
        <translation>filen säger inte i vilka tecken den är skriven. Titta på namn med å, ä och ö.</translation>
    </message>
    <message>
        <source>the file is written in the characters %declared, which cannot be read. Letters such as å, ä and ö are missing. Ask the laboratory for UTF-8.</source>
        <translation>filen är skriven i tecknen %declared, som inte går att läsa. Bokstäver som å, ä och ö saknas. Be laboratoriet om UTF-8.</translation>
    </message>
    <message>
        <source>the file is written in characters that cannot be read. Letters such as å, ä and ö are missing. Ask the laboratory for UTF-8.</source>
        <translation>filen är skriven i tecken som inte går att läsa. Bokstäver som å, ä och ö saknas. Be laboratoriet om UTF-8.</translation>
    </message>
    <message>
        <source>the value is of the kind %type, which is no laboratory number. Ask the laboratory for the value as a number.</source>
        <translation>värdet är av slaget %type, som inte är ett mätvärde. Be laboratoriet om värdet som ett tal.</translation>
    </message>
    <message>
        <source>the value is of a kind that is no laboratory number. Ask the laboratory for the value as a number.</source>
        <translation>värdet är av ett slag som inte är ett mätvärde. Be laboratoriet om värdet som ett tal.</translation>
    </message>
    <message>
        <source>the message has a value, but does not say of what kind it is. Ask the laboratory, or correct the row when it is a number.</source>
        <translation>meddelandet har ett värde men säger inte av vilket slag det är. Fråga laboratoriet, eller rätta raden om det är ett tal.</translation>
    </message>
    <message>
        <source>the result has several values. Decide which one holds.</source>
        <translation>provsvaret har flera värden. Avgör vilket som gäller.</translation>
    </message>
    <message>
        <source>the value is a range, a ratio or a series, and no single number. Ask the laboratory which value counts.</source>
        <translation>värdet är ett intervall, en kvot eller en serie och inte ett enda tal. Fråga laboratoriet vilket värde som gäller.</translation>
    </message>
    <message>
        <source>the laboratory gives no value, for the reason %reason. Discard the row when none is to come.</source>
        <translation>laboratoriet lämnar inget värde, av skälet %reason. Förkasta raden om inget värde är att vänta.</translation>
    </message>
    <message>
        <source>the laboratory gives no value, and says why in other words. Discard the row when none is to come.</source>
        <translation>laboratoriet lämnar inget värde och säger varför med andra ord. Förkasta raden om inget värde är att vänta.</translation>
    </message>
    <message>
        <source>the status %status is not known, so the result does not count. Ask the laboratory what it means.</source>
        <translation>statusen %status är inte känd, så provsvaret räknas inte. Fråga laboratoriet vad den betyder.</translation>
    </message>
    <message>
        <source>the status is not known, so the result does not count. Ask the laboratory what it means.</source>
        <translation>statusen är inte känd, så provsvaret räknas inte. Fråga laboratoriet vad den betyder.</translation>
    </message>
    <message>
        <source>the result and its order have different days. The day of the result is used. Check that it is the day of the sample.</source>
        <translation>provsvaret och beställningen har olika dagar. Provsvarets dag används. Kontrollera att det är provets dag.</translation>
    </message>
    <message>
        <source>the sample was collected over several days or at several times. Decide which day holds.</source>
        <translation>provet samlades under flera dagar eller vid flera tider. Avgör vilken dag som gäller.</translation>
    </message>
    <message>
        <source>the sample was taken on this day by Swedish time, though the file writes another by another clock.</source>
        <translation>provet togs den här dagen enligt svensk tid, även om filen skriver en annan dag enligt en annan klocka.</translation>
    </message>
    <message>
        <source>the code and the words of the unit say different things. Ask the laboratory which unit it is.</source>
        <translation>enhetens kod och text säger olika saker. Fråga laboratoriet vilken enhet det är.</translation>
    </message>
    <message>
        <source>more than one person in the file fits the result. Settle whose it is.</source>
        <translation>fler än en person i filen passar till provsvaret. Avgör vems det är.</translation>
    </message>
    <message>
        <source>the file does not hold the person that the result belongs to. Ask for a delivery with the people in it.</source>
        <translation>filen innehåller inte personen som provsvaret hör till. Be om en leverans där personerna är med.</translation>
    </message>
    <message>
        <source>the result has several personal identity numbers that are not the same. Decide whose it is.</source>
        <translation>provsvaret har flera personnummer som inte är lika. Avgör vems det är.</translation>
    </message>
    <message>
        <source>the sender does not say what sort of number the person has. It was taken for a personal identity number by its form.</source>
        <translation>avsändaren säger inte vilket slags nummer personen har. Det togs för ett personnummer för att det ser ut som ett.</translation>
    </message>
    <message>
        <source>the result has an addition that may change what it means. Ask the laboratory what it stands for.</source>
        <translation>provsvaret har ett tillägg som kan ändra vad det betyder. Fråga laboratoriet vad det står för.</translation>
    </message>
    <message>
        <source>this only groups other results and has no value of its own.</source>
        <translation>det här grupperar bara andra provsvar och har inget eget värde.</translation>
    </message>
    <message>
        <source>the result has the element %element, which FHIR R4 does not have. It was left aside.</source>
        <translation>provsvaret har elementet %element, som inte finns i FHIR R4. Det lämnades åt sidan.</translation>
    </message>
    <message>
        <source>the result has an element that FHIR R4 does not have. It was left aside.</source>
        <translation>provsvaret har ett element som inte finns i FHIR R4. Det lämnades åt sidan.</translation>
    </message>
    <message>
        <source>the same file says that this result was deleted. Ask the laboratory whether it stands.</source>
        <translation>samma fil säger att det här provsvaret har raderats. Fråga laboratoriet om det gäller.</translation>
    </message>
    <message>
        <source>the sender tells of something that failed or is missing. Ask the laboratory whether all results are here.</source>
        <translation>avsändaren berättar om något som gick fel eller saknas. Fråga laboratoriet om alla provsvar är med.</translation>
    </message>
    <message>
        <source>the file is one page of a search, and there are more pages. Fetch the others too.</source>
        <translation>filen är en sida av en sökning, och det finns fler sidor. Hämta de andra också.</translation>
    </message>
    <message>
        <source>the file is not written as JSON is, at line %line. Ask the sender to send it again.</source>
        <translation>filen är inte skriven som JSON på rad %line. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the file is not written as JSON is. Ask the sender to send it again.</source>
        <translation>filen är inte skriven som JSON. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the file ends in the middle, at line %line. Ask the sender to send it again.</source>
        <translation>filen tar slut mitt i, på rad %line. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the file ends in the middle. Ask the sender to send it again.</source>
        <translation>filen tar slut mitt i. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the file says the same thing twice at line %line, so nobody can tell which holds. Ask the sender to send it again.</source>
        <translation>filen säger samma sak två gånger på rad %line, så det går inte att veta vilket som gäller. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the file says the same thing twice, so nobody can tell which holds. Ask the sender to send it again.</source>
        <translation>filen säger samma sak två gånger, så det går inte att veta vilket som gäller. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the JSON at line %line is nested deeper than any result. Check that it is the right file.</source>
        <translation>det som står på rad %line är nästlat djupare än något provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than any result. Check that it is the right file.</source>
        <translation>filen är nästlad djupare än något provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the number at line %line is larger than any result. Check that it is the right file.</source>
        <translation>talet på rad %line är större än något provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>a number is larger than any result. Check that it is the right file.</source>
        <translation>ett tal är större än något provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the text at line %line has half a character. Ask the sender to send the file again.</source>
        <translation>texten på rad %line har ett halvt tecken. Be avsändaren skicka filen igen.</translation>
    </message>
    <message>
        <source>a text has half a character. Ask the sender to send the file again.</source>
        <translation>en text har ett halvt tecken. Be avsändaren skicka filen igen.</translation>
    </message>
    <message>
        <source>the text at line %line is not UTF-8, as JSON must be. Ask the sender to send the file again.</source>
        <translation>texten på rad %line är inte UTF-8, som JSON ska vara. Be avsändaren skicka filen igen.</translation>
    </message>
    <message>
        <source>the text is not UTF-8, as JSON must be. Ask the sender to send the file again.</source>
        <translation>texten är inte UTF-8, som JSON ska vara. Be avsändaren skicka filen igen.</translation>
    </message>
    <message>
        <source>the file is JSON, but at line %line there is no FHIR resource. Ask the laboratory for FHIR R4 with Observation.</source>
        <translation>filen är JSON, men på rad %line står ingen FHIR-resurs. Be laboratoriet om FHIR R4 med Observation.</translation>
    </message>
    <message>
        <source>the file is JSON, but not FHIR. Ask the laboratory for FHIR R4 with Observation.</source>
        <translation>filen är JSON, men inte FHIR. Be laboratoriet om FHIR R4 med Observation.</translation>
    </message>
    <message>
        <source>the file is written in FHIR %version, as line %line shows. Ask the laboratory for FHIR R4 (4.0.1).</source>
        <translation>filen är skriven i FHIR %version, vilket rad %line visar. Be laboratoriet om FHIR R4 (4.0.1).</translation>
    </message>
    <message>
        <source>the file is written in another version of FHIR. Ask the laboratory for FHIR R4 (4.0.1).</source>
        <translation>filen är skriven i en annan version av FHIR. Be laboratoriet om FHIR R4 (4.0.1).</translation>
    </message>
    <message>
        <source>the file is FHIR with resources of the kind %found, but holds no results. Ask the laboratory for Observation.</source>
        <translation>filen är FHIR med resurser av slaget %found, men innehåller inga provsvar. Be laboratoriet om Observation.</translation>
    </message>
    <message>
        <source>the file is FHIR, but holds no results. Ask the laboratory for Observation.</source>
        <translation>filen är FHIR, men innehåller inga provsvar. Be laboratoriet om Observation.</translation>
    </message>
    <message>
        <source>the resource at line %line is too large to be a result. Check that it is the right file.</source>
        <translation>resursen på rad %line är för stor för att vara ett provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>a resource is too large to be a result. Check that it is the right file.</source>
        <translation>en resurs är för stor för att vara ett provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the file holds more people than can be kept in mind at once. Divide it into smaller files.</source>
        <translation>filen innehåller fler personer än vad som kan hållas i minnet på en gång. Dela upp den i mindre filer.</translation>
    </message>
    <message>
        <source>the file is FHIR written as XML. Ask the laboratory for the same delivery as JSON.</source>
        <translation>filen är FHIR skriven som XML. Be laboratoriet om samma leverans som JSON.</translation>
    </message>
    <message>
        <source>the file is XML, which is not read. Ask the laboratory for CSV, Excel, HL7 or FHIR as JSON.</source>
        <translation>filen är XML, som inte läses. Be laboratoriet om CSV, Excel, HL7 eller FHIR som JSON.</translation>
    </message>
    <message>
        <source>the file is a web page. Perhaps the sign-in had ended when it was fetched; fetch it again.</source>
        <translation>filen är en webbsida. Kanske hade inloggningen gått ut när den hämtades; hämta den igen.</translation>
    </message>
    <message>
        <source>the file is a PDF, which is made for people to read. Ask the laboratory for CSV, Excel, HL7 or FHIR.</source>
        <translation>filen är en PDF, som är gjord för att läsas av människor. Be laboratoriet om CSV, Excel, HL7 eller FHIR.</translation>
    </message>
    <message>
        <source>the file is a text document. Save its table as CSV or Excel and import that.</source>
        <translation>filen är ett textdokument. Spara tabellen som CSV eller Excel och läs in den.</translation>
    </message>
    <message>
        <source>the file is packed together. Unpack it and import what is in it.</source>
        <translation>filen är ett packat arkiv. Packa upp det och läs in det som finns i det.</translation>
    </message>
    <message>
        <source>the file is in Excel&apos;s old format. Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation>filen är i Excels gamla format. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>the file is protected with a password. Open it, take the password away, save it and import it again.</source>
        <translation>filen är skyddad med lösenord. Öppna den, ta bort lösenordet, spara och läs in den igen.</translation>
    </message>
    <message>
        <source>the file is a spreadsheet from LibreOffice. Save it as Excel (.xlsx) or CSV and import it again.</source>
        <translation>filen är ett kalkylblad från LibreOffice. Spara det som Excel (.xlsx) eller CSV och läs in det igen.</translation>
    </message>
    <message>
        <source>the file is a register, not a delivery. Open it with Open register.</source>
        <translation>filen är ett register, inte en leverans. Öppna den med Öppna register.</translation>
    </message>
    <message>
        <source>the file is bookkeeping in SIE format and holds no results. Check that it is the right file.</source>
        <translation>filen är bokföring i SIE-format och innehåller inga provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the file is EDIFACT, which is not read. Ask the laboratory for CSV, Excel, HL7 or FHIR as JSON.</source>
        <translation>filen är EDIFACT, som inte läses. Be laboratoriet om CSV, Excel, HL7 eller FHIR som JSON.</translation>
    </message>
    <message>
        <source>the file is not text and of no kind that is known. Check that it is the right file.</source>
        <translation>filen är inte text och inte av något känt slag. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the result is about something else than the person, such as a foetus or a donor.</source>
        <translation>provsvaret gäller något annat än personen, till exempel ett foster eller en givare.</translation>
    </message>
    <message>
        <source>the result uses names from FHIR %version. It was read as R4; ask the laboratory which version it is.</source>
        <translation>provsvaret använder namn från FHIR %version. Det lästes som R4; fråga laboratoriet vilken version det är.</translation>
    </message>
    <message>
        <source>the result uses names from an older FHIR. It was read as R4; ask the laboratory which version it is.</source>
        <translation>provsvaret använder namn från en äldre FHIR. Det lästes som R4; fråga laboratoriet vilken version det är.</translation>
    </message>
    <message>
        <source>the file holds no messages, only the envelope around them. Ask the laboratory whether that is right.</source>
        <translation>filen innehåller inga meddelanden, bara det som skulle stå runt dem. Fråga laboratoriet om det stämmer.</translation>
    </message>
    <message>
        <source>there is more to import than the program takes in at once. Divide it and import one part at a time.</source>
        <translation>det är mer att importera än programmet läser in på en gång. Dela upp det och importera en del i taget.</translation>
    </message>
    <message>
        <source>the file %file holds no passphrase: its first line is too long or no text. Write the passphrase as its first line.</source>
        <translation>filen %file innehåller ingen lösenfras: dess första rad är för lång eller inte text. Skriv lösenfrasen på första raden.</translation>
    </message>
    <message>
        <source>the file holds no passphrase: its first line is too long or no text. Write the passphrase as its first line.</source>
        <translation>filen innehåller ingen lösenfras: dess första rad är för lång eller inte text. Skriv lösenfrasen på första raden.</translation>
    </message>
    <message>
        <source>the file %file holds no settings and is left as it is. Name another file.</source>
        <translation>filen %file innehåller inga inställningar och lämnas som den är. Ange en annan fil.</translation>
    </message>
    <message>
        <source>the file holds no settings and is left as it is. Name another file.</source>
        <translation>filen innehåller inga inställningar och lämnas som den är. Ange en annan fil.</translation>
    </message>
    <message>
        <source>the amount under %field is negative. Write it without a minus sign.</source>
        <translation>beloppet under %field är negativt. Skriv det utan minustecken.</translation>
    </message>
    <message>
        <source>the amount under %field cannot be read. Write kronor in digits, such as 47 000.</source>
        <translation>beloppet under %field går inte att läsa. Skriv kronor i siffror, till exempel 47 000.</translation>
    </message>
    <message>
        <source>the number under %field cannot be read. Write digits with at most one comma or point, for example 41,9.</source>
        <translation>talet under %field går inte att läsa. Skriv siffror med högst ett komma eller en punkt, till exempel 41,9.</translation>
    </message>
    <message>
        <source>the number under %field has more digits than the program can keep. Check the value.</source>
        <translation>talet under %field har fler siffror än programmet kan spara. Kontrollera värdet.</translation>
    </message>
    <message>
        <source>there is more in %file than the program takes in at once (%rows rows, %chars characters). Divide the file and import one part at a time.</source>
        <translation>det är mer i %file än programmet läser in på en gång (%rows rader, %chars tecken). Dela upp filen och importera en del i taget.</translation>
    </message>
    <message>
        <source>the workbook is damaged, in its part %part. Ask the sender to send it again.</source>
        <translation>arbetsboken är skadad, i delen %part. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the workbook is damaged or did not arrive whole. Ask the sender to send it again.</source>
        <translation>arbetsboken är skadad eller kom inte fram hel. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the workbook lacks a part that it says it has. Open it in Excel, save it and import it again.</source>
        <translation>arbetsboken saknar en del som den säger sig ha. Öppna den i Excel, spara den och importera den igen.</translation>
    </message>
    <message>
        <source>the workbook has a fault in its part %part, line %line. Open it in Excel, save it and import it again.</source>
        <translation>arbetsboken har ett fel i delen %part, rad %line. Öppna den i Excel, spara den och importera den igen.</translation>
    </message>
    <message>
        <source>the workbook has a fault in one of its parts. Open it in Excel, save it and import it again.</source>
        <translation>arbetsboken har ett fel i en av sina delar. Öppna den i Excel, spara den och importera den igen.</translation>
    </message>
    <message>
        <source>the workbook holds definitions that no workbook has and that can do harm. Ask the sender whether the file is right.</source>
        <translation>arbetsboken innehåller definitioner som ingen arbetsbok har och som kan göra skada. Fråga avsändaren om filen är rätt.</translation>
    </message>
    <message>
        <source>the file is no Excel workbook. Check that it is the right file.</source>
        <translation>filen är ingen Excelarbetsbok. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the workbook is saved in Excel&apos;s binary format (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation>arbetsboken är sparad i Excels binära format (.xlsb). Öppna den i Excel och spara den som Excelarbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>the workbook has no sheet with cells, only charts or nothing at all. Check that it is the right file.</source>
        <translation>arbetsboken har inget blad med celler, bara diagram eller ingenting alls. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the workbook has no sheet with that name. Choose one of its sheets.</source>
        <translation>arbetsboken har inget blad med det namnet. Välj ett av dess blad.</translation>
    </message>
    <message>
        <source>the sheet is empty. Choose another sheet, or check that it is the right file.</source>
        <translation>bladet är tomt. Välj ett annat blad eller kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the cell %cell has a formula that was never calculated. Open the workbook in Excel, save it and import it again.</source>
        <translation>cellen %cell har en formel som aldrig har räknats ut. Öppna arbetsboken i Excel, spara den och importera den igen.</translation>
    </message>
    <message>
        <source>a cell has a formula that was never calculated. Open the workbook in Excel, save it and import it again.</source>
        <translation>en cell har en formel som aldrig har räknats ut. Öppna arbetsboken i Excel, spara den och importera den igen.</translation>
    </message>
    <message>
        <source>the text of the cell %cell is missing from the workbook. Ask the sender to send it again.</source>
        <translation>texten i cellen %cell saknas i arbetsboken. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the text of a cell is missing from the workbook. Ask the sender to send it again.</source>
        <translation>texten i en cell saknas i arbetsboken. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the text of the cell %cell is longer than that of any result. Check that it is the right file.</source>
        <translation>texten i cellen %cell är längre än i något provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the text of a cell is longer than that of any result. Check that it is the right file.</source>
        <translation>texten i en cell är längre än i något provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the row of the cell %cell holds more text than any result. Check that it is the right file.</source>
        <translation>raden med cellen %cell innehåller mer text än något provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>a row holds more text than any result. Check that it is the right file.</source>
        <translation>en rad innehåller mer text än något provsvar. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>the cell %cell lies further to the right than any table of results goes. Remove what is outside the table, save and import again.</source>
        <translation>cellen %cell ligger längre åt höger än någon tabell med provsvar når. Ta bort det som ligger utanför tabellen, spara och importera igen.</translation>
    </message>
    <message>
        <source>the sheet has more columns than any table of results. Remove what is outside the table, save and import again.</source>
        <translation>bladet har fler kolumner än någon tabell med provsvar. Ta bort det som ligger utanför tabellen, spara och importera igen.</translation>
    </message>
    <message>
        <source>the part %part of the workbook has, at line %line, a cell in a place that no sheet has or that is taken. Open it in Excel, save it and import it again.</source>
        <translation>delen %part i arbetsboken har på rad %line en cell på en plats som inget blad har eller som är upptagen. Öppna den i Excel, spara den och importera den igen.</translation>
    </message>
    <message>
        <source>the workbook has a cell in a place that no sheet has or that is taken. Open it in Excel, save it and import it again.</source>
        <translation>arbetsboken har en cell på en plats som inget blad har eller som är upptagen. Öppna den i Excel, spara den och importera den igen.</translation>
    </message>
    <message>
        <source>the workbook is larger than can be read. Divide it into smaller ones, or save the sheet as CSV.</source>
        <translation>arbetsboken är större än vad som kan läsas. Dela upp den i mindre eller spara bladet som CSV.</translation>
    </message>
    <message>
        <source>the workbook holds more text than can be kept in mind at once. Divide it into smaller ones, or save the sheet as CSV.</source>
        <translation>arbetsboken innehåller mer text än vad som kan hållas i minnet på en gång. Dela upp den i mindre eller spara bladet som CSV.</translation>
    </message>
    <message>
        <source>the workbook unpacks to far more than any real one, which can be an attack. It was not read; ask the sender about it.</source>
        <translation>arbetsboken packas upp till långt mer än någon verklig, vilket kan vara ett angrepp. Den lästes inte; fråga avsändaren om den.</translation>
    </message>
    <message>
        <source>the workbook points outside itself, which no real one does. It was not read; ask the sender about it.</source>
        <translation>arbetsboken pekar utanför sig själv, vilket ingen verklig gör. Den lästes inte; fråga avsändaren om den.</translation>
    </message>
    <message>
        <source>the workbook has the same part twice, so nobody can tell which holds. Ask the sender to send it again.</source>
        <translation>arbetsboken har samma del två gånger, så ingen kan veta vilken som gäller. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>the mapping profile says that the analysis code does not belong to the contract. Change the profile if it does.</source>
        <translation>mappningsprofilen säger att analyskoden inte hör till avtalet. Ändra profilen om den gör det.</translation>
    </message>
    <message>
        <source>nobody has such an HbA1c in the unit that the row states; percent may stand as mmol/mol, or the other way round. Check with the laboratory, and correct the unit or the value, or confirm the value.</source>
        <translation>ingen har ett sådant HbA1c i den enhet som raden anger; procent kan stå som mmol/mol, eller tvärtom. Fråga laboratoriet och rätta enheten eller värdet, eller bekräfta värdet.</translation>
    </message>
    <message>
        <source>the value was converted from percent and lies within 1 mmol/mol of the goal, nearer than a conversion is sure. It counts; ask the laboratory for the value in mmol/mol.</source>
        <translation>värdet är omräknat från procent och ligger inom 1 mmol/mol från målet, närmare än en omräkning är säker. Det räknas; be laboratoriet om värdet i mmol/mol.</translation>
    </message>
    <message>
        <source>%file holds laboratory messages, which can only be imported as lab results.</source>
        <translation>%file innehåller laboratoriemeddelanden, som bara kan läsas in som provsvar.</translation>
    </message>
    <message>
        <source>laboratory messages can only be imported as lab results.</source>
        <translation>laboratoriemeddelanden kan bara läsas in som provsvar.</translation>
    </message>
    <message>
        <source>the contract&apos;s analyses or the mapping profile changed while the plan was shown. Read the file again and look at the new plan.</source>
        <translation>avtalets analyser eller mappningsprofilen ändrades medan planen visades. Läs in filen igen och titta på den nya planen.</translation>
    </message>
    <message>
        <source>there is no mapping profile named &quot;%profile&quot;. List those that there are.</source>
        <translation>det finns ingen mappningsprofil som heter ”%profile”. Lista dem som finns.</translation>
    </message>
    <message>
        <source>there is no such mapping profile.</source>
        <translation>mappningsprofilen finns inte.</translation>
    </message>
    <message>
        <source>the mapping profile has no name. Give it one, such as the sender&apos;s.</source>
        <translation>mappningsprofilen saknar namn. Ge den ett, till exempel avsändarens.</translation>
    </message>
    <message>
        <source>the mapping profile cannot be read on line %line. Choose a file that was saved by Utfall.</source>
        <translation>mappningsprofilen går inte att läsa på rad %line. Välj en fil som Utfall har sparat.</translation>
    </message>
    <message>
        <source>the file is no mapping profile. Choose a file that was saved by Utfall.</source>
        <translation>filen är ingen mappningsprofil. Välj en fil som Utfall har sparat.</translation>
    </message>
    <message>
        <source>the file is too large for a mapping profile. Choose a file that was saved by Utfall.</source>
        <translation>filen är för stor för en mappningsprofil. Välj en fil som Utfall har sparat.</translation>
    </message>
    <message>
        <source>the mapping profile has &quot;%path&quot;, which Utfall does not know. Remove it.</source>
        <translation>mappningsprofilen har ”%path”, som Utfall inte känner till. Ta bort det.</translation>
    </message>
    <message>
        <source>the mapping profile has a key that Utfall does not know.</source>
        <translation>mappningsprofilen har en nyckel som Utfall inte känner till.</translation>
    </message>
    <message>
        <source>&quot;%path&quot; is missing in the mapping profile. Add it.</source>
        <translation>”%path” saknas i mappningsprofilen. Lägg till det.</translation>
    </message>
    <message>
        <source>something that must be there is missing in the mapping profile.</source>
        <translation>något som måste finnas saknas i mappningsprofilen.</translation>
    </message>
    <message>
        <source>&quot;%path&quot; in the mapping profile cannot be used. Correct it.</source>
        <translation>”%path” i mappningsprofilen går inte att använda. Rätta det.</translation>
    </message>
    <message>
        <source>something in the mapping profile cannot be used.</source>
        <translation>något i mappningsprofilen går inte att använda.</translation>
    </message>
    <message>
        <source>the mapping profile was written by another version of Utfall (%version). Upgrade Utfall.</source>
        <translation>mappningsprofilen är skriven av en annan version av Utfall (%version). Uppgradera Utfall.</translation>
    </message>
    <message>
        <source>the mapping profile was written by another version of Utfall.</source>
        <translation>mappningsprofilen är skriven av en annan version av Utfall.</translation>
    </message>
    <message>
        <source>a row is corrected only with a reason. Write why.</source>
        <translation>en rad rättas bara med en motivering. Skriv varför.</translation>
    </message>
    <message>
        <source>nothing of the row was changed. Change a cell, or close without correcting.</source>
        <translation>ingenting på raden ändrades. Ändra en cell, eller stäng utan att rätta.</translation>
    </message>
    <message numerus="yes">
        <source>It concerns %Ln row(s), the first on line %1.</source>
        <translation>
            <numerusform>Det gäller %Ln rad, på rad %1.</numerusform>
            <numerusform>Det gäller %Ln rader, den första på rad %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 (%2): %3</source>
        <extracomment>%1 is a line in the file, %2 where on it, as a laboratory&apos;s message names it, %3 what is the matter</extracomment>
        <translation>Rad %1 (%2): %3</translation>
    </message>
    <message>
        <source>the line stands above the header row and was left out.</source>
        <translation>raden står ovanför rubrikraden och hoppades över.</translation>
    </message>
    <message>
        <source>the line is a total or a footer, not a data row, and was left out.</source>
        <translation>raden är en summa eller en sidfot, ingen datarad, och hoppades över.</translation>
    </message>
    <message>
        <source>the column %column has numbers such as 1,234 or 1.234. They are read with three decimals. Check that the sign does not separate thousands.</source>
        <translation>kolumnen %column har tal som 1,234 eller 1.234. De läses med tre decimaler. Kontrollera att tecknet inte skiljer tusental åt.</translation>
    </message>
    <message>
        <source>numbers such as 1,234 or 1.234 are read with three decimals. Check that the sign does not separate thousands.</source>
        <translation>tal som 1,234 eller 1.234 läses med tre decimaler. Kontrollera att tecknet inte skiljer tusental åt.</translation>
    </message>
    <message>
        <source>the value was converted from % and is %value %unit, close to the limit %limit. It counts meanwhile. Ask the laboratory for the value in %unit, or approve it.</source>
        <translation>värdet är omräknat från % och blir %value %unit, nära gränsen %limit. Det räknas under tiden. Be laboratoriet om värdet i %unit, eller godkänn det.</translation>
    </message>
    <message>
        <source>the inclusion value was converted from % and is %inclusion %unit, close to the limit %limit. It counts meanwhile. Ask for the value in %unit, or approve it.</source>
        <translation>inklusionsvärdet är omräknat från % och blir %inclusion %unit, nära gränsen %limit. Det räknas under tiden. Be om värdet i %unit, eller godkänn det.</translation>
    </message>
    <message>
        <source>the sample was measured near the patient (%now). It counts meanwhile. Ask for a sample that a laboratory analyses, or approve it.</source>
        <translation>provet är patientnära mätt (%now). Det räknas under tiden. Be om ett prov som ett laboratorium analyserar, eller godkänn det.</translation>
    </message>
    <message>
        <source>the sample was measured near the patient. It counts meanwhile. Ask for a sample that a laboratory analyses, or approve it.</source>
        <translation>provet är patientnära mätt. Det räknas under tiden. Be om ett prov som ett laboratorium analyserar, eller godkänn det.</translation>
    </message>
    <message>
        <source>the final sample is from %now, the baseline sample from %before. It counts meanwhile. Check that the laboratories can be compared, and approve it.</source>
        <translation>slutprovet är från %now, utgångsprovet från %before. Det räknas under tiden. Kontrollera att laboratorierna går att jämföra, och godkänn det.</translation>
    </message>
    <message>
        <source>the final sample is from another laboratory than the baseline sample. It counts meanwhile. Check that the laboratories can be compared, and approve it.</source>
        <translation>slutprovet är från ett annat laboratorium än utgångsprovet. Det räknas under tiden. Kontrollera att laboratorierna går att jämföra, och godkänn det.</translation>
    </message>
    <message>
        <source>the final sample was analysed with %now, the baseline sample with %before. It counts meanwhile. Check that the methods can be compared, and approve it.</source>
        <translation>slutprovet är analyserat med %now, utgångsprovet med %before. Det räknas under tiden. Kontrollera att metoderna går att jämföra, och godkänn det.</translation>
    </message>
    <message>
        <source>the final sample was analysed with another method than the baseline sample. It counts meanwhile. Check that the methods can be compared, and approve it.</source>
        <translation>slutprovet är analyserat med en annan metod än utgångsprovet. Det räknas under tiden. Kontrollera att metoderna går att jämföra, och godkänn det.</translation>
    </message>
    <message>
        <source>a result is only approved with a reason. Write why.</source>
        <translation>ett provsvar godkänns bara med en motivering. Skriv varför.</translation>
    </message>
    <message>
        <source>what was to be approved is gone or has been decided already. Look at the queue again.</source>
        <translation>det som skulle godkännas är borta eller redan avgjort. Titta i kön igen.</translation>
    </message>
    <message>
        <source>the row was entered by hand and has no sender. Correct it instead.</source>
        <translation>raden är inmatad för hand och har ingen avsändare. Rätta den i stället.</translation>
    </message>
    <message>
        <source>the register has been changed since, so the decision stands. Correct what it changed instead.</source>
        <translation>registret har ändrats sedan dess, så beslutet står kvar. Rätta i stället det som det ändrade.</translation>
    </message>
    <message>
        <source>two different providers are stated for the same person and day. Neither applies until somebody chooses the one that does.</source>
        <translation>två olika utförare är angivna för samma person och dag. Ingen av dem gäller förrän någon väljer vilken som gör det.</translation>
    </message>
    <message>
        <source>two different providers were stated for the same person and day. Somebody has decided that this one applies.</source>
        <translation>två olika utförare var angivna för samma person och dag. Någon har beslutat att den här gäller.</translation>
    </message>
    <message>
        <source>two different providers were stated for the same person and day. Somebody has decided that the other one applies.</source>
        <translation>två olika utförare var angivna för samma person och dag. Någon har beslutat att den andra gäller.</translation>
    </message>
    <message>
        <source>another row said something else of the same sample. Somebody has decided that this one counts.</source>
        <translation>en annan rad sade något annat om samma prov. Någon har beslutat att den här räknas.</translation>
    </message>
    <message>
        <source>another row said something else of the same sample. Somebody has decided that the other one counts.</source>
        <translation>en annan rad sade något annat om samma prov. Någon har beslutat att den andra räknas.</translation>
    </message>
    <message>
        <source>the rows that contradict each other have changed meanwhile. Look at them again.</source>
        <translation>raderna som säger emot varandra har ändrats under tiden. Se på dem igen.</translation>
    </message>
    <message>
        <source>the file has no rows under its headings, so nothing was read from it. Check that it is the right file.</source>
        <translation>filen har inga rader under rubrikerna, så ingenting lästes ur den. Kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>a quotation mark in %file at line %line goes on over several lines, so that whole rows would be read as one cell. Take the mark away, or close it on its own line.</source>
        <translation>ett citattecken i %file på rad %line fortsätter över flera rader, så att hela rader skulle läsas som en enda cell. Ta bort tecknet, eller stäng det på samma rad.</translation>
    </message>
    <message>
        <source>a quotation mark goes on over several lines, so that whole rows would be read as one cell. Take the mark away, or close it on its own line.</source>
        <translation>ett citattecken fortsätter över flera rader, så att hela rader skulle läsas som en enda cell. Ta bort tecknet, eller stäng det på samma rad.</translation>
    </message>
    <message>
        <source>the workbook has more sheets with content (%sheets), which were not read. Import them one by one if they hold anything to import.</source>
        <translation>arbetsboken har fler blad med innehåll (%sheets), som inte lästes. Läs in dem ett i taget om de innehåller uppgifter som ska med.</translation>
    </message>
    <message>
        <source>the workbook has more sheets with content, which were not read. Import them one by one if they hold anything to import.</source>
        <translation>arbetsboken har fler blad med innehåll, som inte lästes. Läs in dem ett i taget om de innehåller uppgifter som ska med.</translation>
    </message>
    <message>
        <source>the column %column holds a personal identity number, which must not stand there. Check which column is which.</source>
        <translation>kolumnen %column innehåller ett personnummer, som inte får stå där. Kontrollera vilken kolumn som är vilken.</translation>
    </message>
    <message>
        <source>a column holds a personal identity number, which must not stand there. Check which column is which.</source>
        <translation>en kolumn innehåller ett personnummer, som inte får stå där. Kontrollera vilken kolumn som är vilken.</translation>
    </message>
    <message>
        <source>the line is the header row once more, not a data row, and was left out. Check whether several files were put together into this one.</source>
        <translation>raden är rubrikraden en gång till, inte en datarad, och hoppades över. Kontrollera om flera filer har satts ihop till den här.</translation>
    </message>
    <message>
        <source>the column %column is missing on the sheet %sheet in %file. Add it, choose which column stands for it, or choose another sheet.</source>
        <translation>kolumnen %column saknas på bladet %sheet i %file. Lägg till den, välj vilken kolumn som motsvarar den eller välj ett annat blad.</translation>
    </message>
    <message>
        <source>two headers on the sheet %sheet in %file stand for the column %column. Keep one of them, or choose another sheet.</source>
        <translation>två rubriker på bladet %sheet i %file motsvarar kolumnen %column. Behåll en av dem eller välj ett annat blad.</translation>
    </message>
    <message>
        <source>in %element there is text, where FHIR requires a number. Ask the laboratory to send it as a number, without quotation marks.</source>
        <translation>i %element står text där FHIR kräver ett tal. Be laboratoriet skicka det som ett tal, utan citattecken.</translation>
    </message>
    <message>
        <source>the value is text, where FHIR requires a number. Ask the laboratory to send it as a number, without quotation marks.</source>
        <translation>värdet är text där FHIR kräver ett tal. Be laboratoriet skicka det som ett tal, utan citattecken.</translation>
    </message>
    <message>
        <source>the status “%word” is none that is known (%known), so the result is kept but never counts. Ask the laboratory what it means, write one of these in the file and import it again.</source>
        <translation>statusen ”%word” är ingen som är känd (%known), så svaret sparas men räknas aldrig. Fråga laboratoriet vad den betyder, skriv en av dessa i filen och läs in den igen.</translation>
    </message>
    <message>
        <source>the status is none that is known (%known), so the result is kept but never counts. Ask the laboratory what it means, write one of these in the file and import it again.</source>
        <translation>statusen är ingen som är känd (%known), så svaret sparas men räknas aldrig. Fråga laboratoriet vad den betyder, skriv en av dessa i filen och läs in den igen.</translation>
    </message>
    <message>
        <source>the sample date lies ahead of the day of the import. The result is kept, and counts for nothing before that date. Check the date, and correct it in the file if it is wrong.</source>
        <translation>provdatumet ligger efter inläsningens dag. Svaret sparas, och räknas inte före det datumet. Kontrollera datumet och rätta det i filen om det är fel.</translation>
    </message>
    <message>
        <source>the sample date is before 1900, when no follow-up had begun, so the result is kept but counts for nothing. Check the date, and correct it in the file if it is wrong.</source>
        <translation>provdatumet ligger före 1900, då ingen uppföljning hade börjat, så svaret sparas men räknas inte. Kontrollera datumet och rätta det i filen om det är fel.</translation>
    </message>
    <message>
        <source>the file holds HL7 messages of the type %message, which is for results but is not read. Ask the laboratory to send the results as ORU^R01.</source>
        <translation>filen innehåller HL7-meddelanden av typen %message, som är till för provsvar men inte läses. Be laboratoriet skicka provsvaren som ORU^R01.</translation>
    </message>
    <message>
        <source>the file holds HL7 messages of a type that is for results but is not read. Ask the laboratory to send the results as ORU^R01.</source>
        <translation>filen innehåller HL7-meddelanden av en typ som är till för provsvar men inte läses. Be laboratoriet skicka provsvaren som ORU^R01.</translation>
    </message>
    <message>
        <source>the batch that ends at line %line gives its number of messages as %stated, but has %found. Something is missing or was sent twice. Ask the laboratory to send the file again.</source>
        <translation>bunten som slutar på rad %line anger antalet meddelanden till %stated, men har %found. Något saknas eller kom två gånger. Be laboratoriet skicka filen igen.</translation>
    </message>
    <message>
        <source>the file gives its number of batches as %stated, but has %found. Something is missing or was sent twice. Ask the laboratory to send the file again.</source>
        <translation>filen anger antalet buntar till %stated, men har %found. Något saknas eller kom två gånger. Be laboratoriet skicka filen igen.</translation>
    </message>
    <message>
        <source>the message is %message, a type for results that is not read. Ask the laboratory to send the results as ORU^R01.</source>
        <translation>meddelandet är av typen %message, som är till för provsvar men inte läses. Be laboratoriet skicka provsvaren som ORU^R01.</translation>
    </message>
    <message>
        <source>the message is of a type for results that is not read. Ask the laboratory to send the results as ORU^R01.</source>
        <translation>meddelandet är av en typ som är till för provsvar men inte läses. Be laboratoriet skicka provsvaren som ORU^R01.</translation>
    </message>
    <message>
        <source>here are resources within others in more levels than are read, so results in them are not read. Ask the laboratory to send each result by itself.</source>
        <translation>här ligger resurser i varandra i fler nivåer än som läses, så provsvar i dem kommer inte med. Be laboratoriet skicka varje provsvar för sig.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A part of a whole, such as &quot;27 of 114&quot;</extracomment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>NewRegisterText</name>
    <message>
        <source>The register could not be made</source>
        <translation>Registret gick inte att skapa</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 – %2</source>
        <comment>a heading and the contract&apos;s name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <comment>preliminary or final, and a date</comment>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>%1 (contracted)</source>
        <translation>%1 (avtalad)</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listade</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Måldatum passerat</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Provtagna</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>windows closed</comment>
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nått målet</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nämnare</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Medräknade</translation>
    </message>
    <message>
        <source>Payout in all</source>
        <translation>Ersättning totalt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Paid successes</source>
        <translation>Ersatta utfall</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Belopp före ränta</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Ränta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>held back, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>removed, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Räknas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Provdatum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>95 % interval (Wilson) on the contracted denominator: %1.</source>
        <translation>95-procentigt konfidensintervall (Wilson) på avtalad nämnare: %1.</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>Hela avtalet</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Computed for %1; counted: %2. Interest runs to %3.</source>
        <translation>Beräknad för %1; medräknade: %2. Ränta löper till %3.</translation>
    </message>
    <message>
        <source>No provider has anyone listed on this date: there is nothing to pay.</source>
        <translation>Ingen utförare har någon listad på det här datumet: det finns inget att betala.</translation>
    </message>
    <message>
        <source>Pooled: %1 of %2 reached the goal, %3 paid successes are shared.</source>
        <translation>Gemensam beräkning: %1 av %2 har nått målet, %3 ersatta utfall fördelas.</translation>
    </message>
    <message>
        <source>The principals are scaled down to the budget ceiling.</source>
        <translation>Beloppen är nedsatta till budgettaket.</translation>
    </message>
    <message>
        <source>Evaluator&apos;s fee: %1</source>
        <translation>Utvärderarens arvode: %1</translation>
    </message>
    <message>
        <source>The denominator decides the money:</source>
        <translation>Nämnaren avgör pengarna:</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Varför detta belopp?</translation>
    </message>
    <message>
        <source>%1, organisation number %2</source>
        <translation>%1, organisationsnummer %2</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Counted prepatients (N)</source>
        <translation>Medräknade prepatienter (N)</translation>
    </message>
    <message>
        <source>%1, the whole contract</source>
        <translation>%1, hela avtalet</translation>
    </message>
    <message>
        <source>Reached the goal (S)</source>
        <translation>Har nått målet (S)</translation>
    </message>
    <message>
        <source>the whole contract, with a provider</source>
        <translation>hela avtalet, med utförare</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Golv</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>none, %1 does not pass the floor %2</source>
        <translation>inga, %1 är inte över golvet %2</translation>
    </message>
    <message>
        <source>all of them, %1 passes the floor %2</source>
        <translation>alla, %1 är över golvet %2</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <comment>a subtraction</comment>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Reached, at most the cap</source>
        <translation>Nått målet, högst taket</translation>
    </message>
    <message>
        <source>the lesser of %1 and %2</source>
        <translation>det minsta av %1 och %2</translation>
    </message>
    <message>
        <source>Price per success</source>
        <translation>Pris per lyckat utfall</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a product</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>rounded to whole kronor</source>
        <translation>avrundat till hela kronor</translation>
    </message>
    <message>
        <source>rounded to whole öre</source>
        <translation>avrundat till hela öre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a product and how it is rounded</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sum to share</source>
        <translation>Summa att fördela</translation>
    </message>
    <message>
        <source>Part of the sum</source>
        <translation>Del av summan</translation>
    </message>
    <message>
        <source>%1 of %2 successes</source>
        <translation>%1 av %2 lyckade utfall</translation>
    </message>
    <message>
        <source>All lines together</source>
        <translation>Alla rader tillsammans</translation>
    </message>
    <message>
        <source>Budget ceiling</source>
        <translation>Budgettak</translation>
    </message>
    <message>
        <source>shared in proportion to the principals</source>
        <translation>fördelat i proportion till beloppen</translation>
    </message>
    <message>
        <source>Principal under the ceiling</source>
        <translation>Belopp under budgettaket</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>a part of years</comment>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>%1 a year, compounded for %2</source>
        <translation>%1 per år, ränta på ränta i %2</translation>
    </message>
    <message>
        <source>%1 a year for %2</source>
        <translation>%1 per år i %2</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Namnteckning</translation>
    </message>
    <message>
        <source>Name in print</source>
        <translation>Namnförtydligande</translation>
    </message>
    <message>
        <source>Arithmetic: %1</source>
        <translation>Uträkning: %1</translation>
    </message>
    <message>
        <source>People behind the line: %1</source>
        <translation>Personerna bakom raden: %1</translation>
    </message>
    <message>
        <source>Why these amounts?</source>
        <translation>Varför dessa belopp?</translation>
    </message>
    <message>
        <source>What is not in this report</source>
        <translation>Vad som inte ingår i rapporten</translation>
    </message>
    <message>
        <source>Names, numbers and other things that identify a prepatient. Lists of people by pseudonym are in the export of cases.</source>
        <translation>Namn, nummer och annat som pekar ut en prepatient. Listor över personer under pseudonym finns i exporten av fall.</translation>
    </message>
    <message>
        <source>Earlier payments. The amounts are everything that the contract gives on the date, and nothing paid before is taken off.</source>
        <translation>Tidigare utbetalningar. Beloppen är allt som avtalet ger på datumet, utan avdrag för vad som redan är betalt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported row(s) that wait for a decision. They can change the figures.</source>
        <translation>
            <numerusform>%Ln importerad rad som väntar på beslut. Den kan ändra siffrorna.</numerusform>
            <numerusform>%Ln importerade rader som väntar på beslut. De kan ändra siffrorna.</numerusform>
        </translation>
    </message>
    <message>
        <source>No imported rows wait for a decision.</source>
        <translation>Inga importerade rader väntar på beslut.</translation>
    </message>
    <message>
        <source>Savings, forecasts and effects beyond what the contract pays on.</source>
        <translation>Besparingar, prognoser och effekter utöver det som avtalet ersätter.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Så kontrolleras rapporten</translation>
    </message>
    <message>
        <source>The SHA-256 on every page is taken over the inputs of the evaluation: the terms, the providers, and every prepatient&apos;s facts by pseudonym. The same inputs give the same figures and the same SHA-256, whatever the order they were imported in. The export of cases holds them for recomputation with other tools. The report as HTML and CSV says the same for screen readers and spreadsheets.</source>
        <translation>SHA-256 på varje sida är beräknad på utvärderingens underlag: villkoren, utförarna och varje prepatients uppgifter under pseudonym. Samma underlag ger samma siffror och samma SHA-256, i vilken ordning det än importeras. Exporten av fall innehåller underlaget, så att beräkningen kan göras om med andra verktyg. Rapporten som HTML och CSV säger detsamma för skärmläsare och kalkylprogram.</translation>
    </message>
    <message>
        <source>Program: Utfall %1. SHA-256: %2</source>
        <translation>Program: Utfall %1. SHA-256: %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>For the commissioner, %1</source>
        <translation>För beställaren, %1</translation>
    </message>
    <message>
        <source>For the evaluator</source>
        <translation>För utvärderaren</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>Contract report</source>
        <translation>Avtalsrapport</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an organisation and its number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Made %1 by %2 with %3</source>
        <translation>Framställd %1 av %2 med %3</translation>
    </message>
    <message>
        <source>SHA-256 of the inputs: %1</source>
        <translation>SHA-256 för underlaget: %1</translation>
    </message>
    <message>
        <source>No fee in the contract</source>
        <translation>Inget arvode i avtalet</translation>
    </message>
    <message>
        <source>Fixed fee, %1</source>
        <translation>Fast arvode, %1</translation>
    </message>
    <message>
        <source>%1 for each contract year begun</source>
        <translation>%1 för varje påbörjat avtalsår</translation>
    </message>
    <message>
        <source>%1 for each prepatient tested</source>
        <translation>%1 för varje provtagen prepatient</translation>
    </message>
    <message>
        <source>Signed %1, terms version %2</source>
        <translation>Undertecknat %1, villkorsversion %2</translation>
    </message>
    <message>
        <source>Draft, terms version %1</source>
        <translation>Utkast, villkorsversion %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one date to another</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Avtalet</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation>Avtalstid</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inskrivning</translation>
    </message>
    <message>
        <source>Planned prepatients</source>
        <translation>Planerade prepatienter</translation>
    </message>
    <message>
        <source>Evaluator&apos;s fee</source>
        <translation>Utvärderarens arvode</translation>
    </message>
    <message>
        <source>Parties and roles</source>
        <translation>Parter och roller</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Beställare</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Utvärderare</translation>
    </message>
    <message>
        <source>Outcome financier</source>
        <translation>Utfallsfinansiär</translation>
    </message>
    <message>
        <source>Operating financier</source>
        <translation>Driftfinansiär</translation>
    </message>
    <message>
        <source>Not in the register, see the signed contract</source>
        <translation>Anges inte i registret, se det undertecknade avtalet</translation>
    </message>
    <message>
        <source>Parties and contract</source>
        <translation>Parter och avtal</translation>
    </message>
    <message>
        <source>No provider is registered yet.</source>
        <translation>Ingen utförare är registrerad än.</translation>
    </message>
    <message>
        <source>The terms in words</source>
        <translation>Villkoren i ord</translation>
    </message>
    <message>
        <source>A worked example</source>
        <translation>Ett räkneexempel</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Diagrammet som tabell</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>sida %1 av %2</translation>
    </message>
    <message>
        <source>Attainment and payout under each denominator</source>
        <translation>Måluppfyllelse och ersättning med varje nämnare</translation>
    </message>
    <message>
        <source>Payout, kr</source>
        <translation>Ersättning, kr</translation>
    </message>
    <message>
        <source>Payout by provider</source>
        <translation>Ersättning per utförare</translation>
    </message>
    <message>
        <source>Principal, kr</source>
        <translation>Belopp före ränta, kr</translation>
    </message>
    <message>
        <source>Interest, kr</source>
        <translation>Ränta, kr</translation>
    </message>
    <message>
        <source>Total, kr</source>
        <translation>Summa, kr</translation>
    </message>
    <message>
        <source>What the contract costs on this date</source>
        <translation>Vad avtalet kostar på detta datum</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>Payout to providers</source>
        <translation>Ersättning till utförare</translation>
    </message>
    <message>
        <source>Evaluator&apos;s fee, never dependent on the outcome</source>
        <translation>Utvärderarens arvode, aldrig beroende av utfallet</translation>
    </message>
    <message>
        <source>Pooled: %1 of %2 reached the goal with a provider. %3 paid successes give %4, shared by each provider&apos;s successes.</source>
        <translation>Gemensam beräkning: %1 av %2 har nått målet hos en utförare. %3 ersatta utfall ger %4, som fördelas efter varje utförares lyckade utfall.</translation>
    </message>
    <message>
        <source>The lines together exceed the budget ceiling %1 and are scaled to it in proportion.</source>
        <translation>Raderna överstiger tillsammans budgettaket %1 och är nedsatta till det i proportion.</translation>
    </message>
    <message>
        <source>Interest is counted to the payment date %1, %2 years.</source>
        <translation>Räntan är beräknad till betalningsdagen %1, %2 år.</translation>
    </message>
    <message>
        <source>of which interest %1</source>
        <translation>varav ränta %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part of a whole, and what is counted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Slutlig</translation>
    </message>
    <message>
        <source>windows closed</source>
        <translation>fönster stängda</translation>
    </message>
    <message>
        <source>The denominator decides the money. The contract pays on the contracted one; the others are shown for comparison.</source>
        <translation>Nämnaren avgör pengarna. Avtalet ersätter på den avtalade nämnaren; de andra visas för jämförelse.</translation>
    </message>
    <message>
        <source>Attainment by provider</source>
        <translation>Måluppfyllelse per utförare</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Per utförare</translation>
    </message>
    <message>
        <source>Attainment by intake</source>
        <translation>Måluppfyllelse per omgång</translation>
    </message>
    <message>
        <source>By intake</source>
        <translation>Per omgång</translation>
    </message>
    <message>
        <source>All listed</source>
        <translation>Alla listade</translation>
    </message>
    <message>
        <source>Due or tested</source>
        <translation>Måldatum passerat eller provtagna</translation>
    </message>
    <message>
        <source>each provider by itself</source>
        <translation>varje utförare för sig</translation>
    </message>
    <message>
        <source>the whole contract, shared by successes</source>
        <translation>hela avtalet, fördelat efter lyckade utfall</translation>
    </message>
    <message>
        <source>each provider and intake by itself</source>
        <translation>varje utförare och omgång för sig</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Har nått målet</translation>
    </message>
    <message>
        <source>Tested, did not reach the goal</source>
        <translation>Provtagen, har inte nått målet</translation>
    </message>
    <message>
        <source>Tested once, not yet confirmed</source>
        <translation>Provtagen en gång, inte bekräftad än</translation>
    </message>
    <message>
        <source>No sample in the window</source>
        <translation>Inget prov i fönstret</translation>
    </message>
    <message>
        <source>No sample yet, the window is open</source>
        <translation>Inget prov än, fönstret är öppet</translation>
    </message>
    <message>
        <source>Enrolled later</source>
        <translation>Skrivs in senare</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Hålls utanför</translation>
    </message>
    <message>
        <source>Removed by an exit</source>
        <translation>Borttagen genom avslut</translation>
    </message>
    <message>
        <source>the date of consent is missing</source>
        <translation>datum för samtycke saknas</translation>
    </message>
    <message>
        <source>the inclusion value is missing</source>
        <translation>inklusionsvärdet saknas</translation>
    </message>
    <message>
        <source>the unit of the inclusion value is unknown</source>
        <translation>inklusionsvärdets enhet är okänd</translation>
    </message>
    <message>
        <source>the inclusion value is outside the contract&apos;s range</source>
        <translation>inklusionsvärdet är utanför avtalets gränser</translation>
    </message>
    <message>
        <source>the inclusion date is missing</source>
        <translation>inklusionsprovets datum saknas</translation>
    </message>
    <message>
        <source>the inclusion sample is later than the enrolment</source>
        <translation>inklusionsprovet är senare än inskrivningen</translation>
    </message>
    <message>
        <source>the inclusion sample is too old</source>
        <translation>inklusionsprovet är för gammalt</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>avliden</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>flyttat</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>återkallat samtycke</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>graviditet</translation>
    </message>
    <message>
        <source>diabetes diagnosis</source>
        <translation>diabetesdiagnos</translation>
    </message>
    <message>
        <source>wrongly enrolled</source>
        <translation>felaktigt inskriven</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminär</translation>
    </message>
    <message>
        <source>Without a provider</source>
        <translation>Utan utförare</translation>
    </message>
    <message>
        <source>Without an intake</source>
        <translation>Utan omgång</translation>
    </message>
    <message>
        <source>%1, intake: %2</source>
        <translation>%1, omgång: %2</translation>
    </message>
    <message>
        <source>Every listed prepatient&apos;s window is closed: the figures stand unless results are corrected.</source>
        <translation>Fönstret är stängt för varje listad prepatient: siffrorna står fast om inga provsvar korrigeras.</translation>
    </message>
    <message>
        <source>The window is still open for %1 of %2 listed prepatients; the last one closes on %3.</source>
        <translation>Fönstret är fortfarande öppet för %1 av %2 listade prepatienter; det sista stängs %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one share to another</comment>
        <translation>%1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered prepatient(s) held back, in no count.</source>
        <translation>
            <numerusform>%Ln registrerad prepatient hålls utanför och räknas inte med.</numerusform>
            <numerusform>%Ln registrerade prepatienter hålls utanför och räknas inte med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prepatient(s) taken out of every count by an exit.</source>
        <translation>
            <numerusform>%Ln prepatient är borttagen ur alla beräkningar genom avslut.</numerusform>
            <numerusform>%Ln prepatienter är borttagna ur alla beräkningar genom avslut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported row(s) waiting for a decision, in no figure.</source>
        <translation>
            <numerusform>%Ln importerad rad väntar på beslut och ingår inte i någon siffra.</numerusform>
            <numerusform>%Ln importerade rader väntar på beslut och ingår inte i någon siffra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listed</source>
        <translation>Ingen listad</translation>
    </message>
    <message>
        <source>There is nothing to evaluate on this date.</source>
        <translation>Det finns inget att utvärdera på detta datum.</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <comment>short for organisation number</comment>
        <translation>Org.nr</translation>
    </message>
    <message>
        <source>Audit log: %1 (entries and head of the chain). A later report has more entries; one with fewer, or with as many and another head, shows that the log was rewritten.</source>
        <translation>Ändringslogg: %1 (antal poster och kedjans slut). En senare rapport har fler poster. En med färre, eller med lika många och ett annat slut, visar att loggen har skrivits om.</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, blad %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lästa rader</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Fanns redan</translation>
    </message>
    <message>
        <source>Came in after waiting</source>
        <translation>Kom in efter väntan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Första datum</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Sista datum</translation>
    </message>
    <message>
        <source>Rows with a number</source>
        <translation>Rader med ett tal</translation>
    </message>
    <message>
        <source>Sum of the numbers</source>
        <translation>Talens summa</translation>
    </message>
    <message>
        <source>too large to add up</source>
        <translation>för stora för att summeras</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Inläst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrad</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a moment and a user</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>Vad som blev av raderna</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Filformat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Fingerprints of the files (SHA-256)</source>
        <translation>Filernas fingeravtryck (SHA-256)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>About the import</source>
        <translation>Om importen</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Kontrollsummor</translation>
    </message>
    <message>
        <source>To hold against the sender&apos;s own totals. They are of the rows as read, whatever became of them.</source>
        <translation>Att jämföra med avsändarens egna summor. De gäller raderna som de lästes, vad som än blev av dem.</translation>
    </message>
    <message>
        <source>There was nothing to remark on any row.</source>
        <translation>Det fanns inget att anmärka på någon rad.</translation>
    </message>
    <message>
        <source>Import receipt</source>
        <translation>Importkvitto</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>The import was taken back; the register is as it was before.</source>
        <translation>Importen är ångrad; registret är som det var före den.</translation>
    </message>
    <message>
        <source>The import stands and can be undone whole.</source>
        <translation>Importen gäller och kan ångras i sin helhet.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV-fil</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>HL7 v2 messages</source>
        <translation>HL7 v2-meddelanden</translation>
    </message>
    <message>
        <source>FHIR R4 (JSON)</source>
        <translation>FHIR R4 i JSON</translation>
    </message>
    <message>
        <source>FHIR R4 (NDJSON)</source>
        <translation>FHIR R4 i NDJSON</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The import was made with an earlier version of Utfall, which did not keep them.</source>
        <translation>Inläsningen gjordes med en tidigare version av Utfall, som inte sparade dem.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>several rows</comment>
        <translation>Avvisade</translation>
    </message>
</context>
<context>
    <name>TermNames</name>
    <message>
        <source>All listed</source>
        <translation>Alla listade</translation>
    </message>
    <message>
        <source>Due or tested</source>
        <translation>Måldatum passerat eller provtagna</translation>
    </message>
    <message>
        <source>Only tested</source>
        <translation>Bara provtagna</translation>
    </message>
    <message>
        <source>Each provider by itself</source>
        <translation>Varje utförare för sig</translation>
    </message>
    <message>
        <source>The whole contract, shared by successes</source>
        <translation>Hela avtalet, fördelat efter lyckade utfall</translation>
    </message>
    <message>
        <source>Each provider and intake</source>
        <translation>Varje utförare och omgång</translation>
    </message>
    <message>
        <source>Successes under the floor are never paid</source>
        <translation>Lyckade utfall under golvet ersätts aldrig</translation>
    </message>
    <message>
        <source>All are paid once the floor is passed</source>
        <translation>Alla ersätts när golvet är passerat</translation>
    </message>
    <message>
        <source>To the öre</source>
        <translation>Till öre</translation>
    </message>
    <message>
        <source>To the krona</source>
        <translation>Till krona</translation>
    </message>
    <message>
        <source>Each person&apos;s enrolment</source>
        <translation>Var och ens inskrivning</translation>
    </message>
    <message>
        <source>The end of the contract</source>
        <translation>Avtalets slut</translation>
    </message>
    <message>
        <source>The latest in the window</source>
        <translation>Det senaste i fönstret</translation>
    </message>
    <message>
        <source>The first in the window</source>
        <translation>Det första i fönstret</translation>
    </message>
    <message>
        <source>The one closest to the target date</source>
        <translation>Det som ligger närmast måldatum</translation>
    </message>
    <message>
        <source>The mean of all in the window</source>
        <translation>Medelvärdet av alla i fönstret</translation>
    </message>
    <message>
        <source>The two latest dates must both hold</source>
        <translation>De två senaste datumen ska båda nå målet</translation>
    </message>
    <message>
        <source>Stays among the listed</source>
        <translation>Står kvar bland de listade</translation>
    </message>
    <message>
        <source>Leaves when before the target date</source>
        <translation>Lämnar om det sker före måldatum</translation>
    </message>
    <message>
        <source>Taken out whenever it is found</source>
        <translation>Tas bort när det än upptäcks</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Avliden</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Återkallat samtycke</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Graviditet</translation>
    </message>
    <message>
        <source>Diabetes diagnosis</source>
        <translation>Diabetesdiagnos</translation>
    </message>
    <message>
        <source>Wrongly enrolled</source>
        <translation>Felaktigt inskriven</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Ingen ränta</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Enkel</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Ränta på ränta</translation>
    </message>
    <message>
        <source>The start of the contract</source>
        <translation>Avtalets start</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ett datum</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>One fixed sum</source>
        <translation>En fast summa</translation>
    </message>
    <message>
        <source>A sum for each year begun</source>
        <translation>En summa för varje påbörjat år</translation>
    </message>
    <message>
        <source>A sum for each tested person</source>
        <translation>En summa för varje provtagen person</translation>
    </message>
</context>
<context>
    <name>TermsText</name>
    <message>
        <source>Prepatients are enrolled from %1 to %2. No number of people is planned.</source>
        <translation>Prepatienter skrivs in från och med %1 till och med %2. Inget antal är planerat.</translation>
    </message>
    <message>
        <source>Prepatients are enrolled from %1 to %2. The plan is %3 people.</source>
        <translation>Prepatienter skrivs in från och med %1 till och med %2. Planen är %3 personer.</translation>
    </message>
    <message>
        <source>The outcome is measured by the analysis %1, in %2.</source>
        <translation>Utfallet mäts med analysen %1 i enheten %2.</translation>
    </message>
    <message>
        <source>The outcome is measured by the analyses %1, in %2; each of them is as good as the other.</source>
        <translation>Utfallet mäts med analyserna %1 i enheten %2; de är likvärdiga.</translation>
    </message>
    <message>
        <source>A person is admitted with a value from %1 to under %2 %3 at inclusion.</source>
        <translation>En person kan skrivas in med ett värde från och med %1 till under %2 %3 vid inklusionen.</translation>
    </message>
    <message>
        <source>A person is admitted with a value of %1 %2 or more at inclusion.</source>
        <translation>En person kan skrivas in med ett värde på %1 %2 eller mer vid inklusionen.</translation>
    </message>
    <message>
        <source>A person is admitted with a value under %1 %2 at inclusion.</source>
        <translation>En person kan skrivas in med ett värde under %1 %2 vid inklusionen.</translation>
    </message>
    <message>
        <source>A person is admitted with any value at inclusion.</source>
        <translation>En person kan skrivas in med vilket värde som helst vid inklusionen.</translation>
    </message>
    <message>
        <source>The inclusion sample may be of any age.</source>
        <translation>Inklusionsprovet får vara hur gammalt som helst.</translation>
    </message>
    <message>
        <source>The inclusion sample is taken on the day of enrolment.</source>
        <translation>Inklusionsprovet tas på inskrivningsdagen.</translation>
    </message>
    <message numerus="yes">
        <source>The inclusion sample is at most %Ln day(s) old on the day of enrolment.</source>
        <translation>
            <numerusform>Inklusionsprovet är högst %Ln dag gammalt på inskrivningsdagen.</numerusform>
            <numerusform>Inklusionsprovet är högst %Ln dagar gammalt på inskrivningsdagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A prepatient has reached the goal with a value under %1 %2; exactly %1 is not enough.</source>
        <translation>En prepatient har nått målet med ett värde under %1 %2; exakt %1 räcker inte.</translation>
    </message>
    <message>
        <source>A prepatient has reached the goal with a value of %1 %2 or less; exactly %1 is enough.</source>
        <translation>En prepatient har nått målet med ett värde på %1 %2 eller mindre; exakt %1 räcker.</translation>
    </message>
    <message>
        <source>A prepatient has reached the goal with a value over %1 %2; exactly %1 is not enough.</source>
        <translation>En prepatient har nått målet med ett värde över %1 %2; exakt %1 räcker inte.</translation>
    </message>
    <message>
        <source>A prepatient has reached the goal with a value of %1 %2 or more; exactly %1 is enough.</source>
        <translation>En prepatient har nått målet med ett värde på %1 %2 eller mer; exakt %1 räcker.</translation>
    </message>
    <message>
        <source>The target date is the contract&apos;s last day, %1, for everyone.</source>
        <translation>Måldatum är avtalets sista dag, %1, för alla.</translation>
    </message>
    <message>
        <source>Each person&apos;s target date is the day of enrolment.</source>
        <translation>Måldatum är för var och en inskrivningsdagen.</translation>
    </message>
    <message numerus="yes">
        <source>Each person&apos;s target date is %Ln month(s) after enrolment.</source>
        <translation>
            <numerusform>Måldatum är för var och en %Ln månad efter inskrivningen.</numerusform>
            <numerusform>Måldatum är för var och en %Ln månader efter inskrivningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before the target date</source>
        <translation>
            <numerusform>%Ln dag före måldatum</numerusform>
            <numerusform>%Ln dagar före måldatum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after the target date</source>
        <translation>
            <numerusform>%Ln dag efter måldatum</numerusform>
            <numerusform>%Ln dagar efter måldatum</numerusform>
        </translation>
    </message>
    <message>
        <source>the target date itself</source>
        <translation>måldatum</translation>
    </message>
    <message>
        <source>The final sample is taken on one day: %1.</source>
        <translation>Slutprovet tas på en enda dag: %1.</translation>
    </message>
    <message>
        <source>The final sample is taken from %1 to %2, both days included.</source>
        <extracomment>%1 and %2 are days such as &quot;90 days before the target date&quot; or &quot;the target date itself&quot;</extracomment>
        <translation>Slutprovet tas från och med %1 till och med %2.</translation>
    </message>
    <message>
        <source>Of several valid samples in that time the latest decides.</source>
        <translation>Av flera giltiga prover under den tiden avgör det senaste.</translation>
    </message>
    <message>
        <source>Of several valid samples in that time the first decides.</source>
        <translation>Av flera giltiga prover under den tiden avgör det första.</translation>
    </message>
    <message>
        <source>Of several valid samples in that time the one closest to the target date decides, the later of two that are equally close.</source>
        <translation>Av flera giltiga prover under den tiden avgör det som ligger närmast måldatum, och det senare av två som ligger lika nära.</translation>
    </message>
    <message>
        <source>The exact mean of all valid samples in that time decides.</source>
        <translation>Det exakta medelvärdet av alla giltiga prover under den tiden avgör.</translation>
    </message>
    <message>
        <source>Valid samples from two different days are needed, and the latest two days must both reach the goal.</source>
        <translation>Det behövs giltiga prover från två olika dagar, och de två senaste dagarna ska båda nå målet.</translation>
    </message>
    <message>
        <source>A prepatient may change provider up to the target date (change cut-off). The provider on that day is credited with the outcome.</source>
        <translation>En prepatient får byta utförare till och med måldatum (bytesgräns). Utföraren den dagen tillgodoräknas utfallet.</translation>
    </message>
    <message numerus="yes">
        <source>A prepatient may change provider until %Ln month(s) before the target date (change cut-off). The provider on that day is credited with the outcome.</source>
        <translation>
            <numerusform>En prepatient får byta utförare till och med %Ln månad före måldatum (bytesgräns). Utföraren den dagen tillgodoräknas utfallet.</numerusform>
            <numerusform>En prepatient får byta utförare till och med %Ln månader före måldatum (bytesgräns). Utföraren den dagen tillgodoräknas utfallet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Avliden</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Återkallat samtycke</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Graviditet</translation>
    </message>
    <message>
        <source>Diabetes diagnosis</source>
        <translation>Diabetesdiagnos</translation>
    </message>
    <message>
        <source>Wrongly enrolled</source>
        <translation>Felaktigt inskriven</translation>
    </message>
    <message>
        <source>%1: the person stays among those counted, also without a final sample.</source>
        <extracomment>In these sentences %1 is the reason of an exit, such as &quot;Moved away&quot;</extracomment>
        <translation>%1: personen står kvar bland de medräknade, även utan slutprov.</translation>
    </message>
    <message>
        <source>%1: the person leaves every count when it happens before the target date, and otherwise stays.</source>
        <translation>%1: personen lämnar alla beräkningar om det sker före måldatum, och står annars kvar.</translation>
    </message>
    <message>
        <source>%1: the person is taken out of every count, whenever it is found.</source>
        <translation>%1: personen tas ur alla beräkningar, när det än upptäcks.</translation>
    </message>
    <message>
        <source>This is set only with the evaluator&apos;s consent.</source>
        <translation>Detta sätts bara med utvärderarens samtycke.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation>Avtalstid</translation>
    </message>
    <message>
        <source>The contract runs from %1 to %2.</source>
        <translation>Avtalet löper från och med %1 till och med %2.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inskrivning</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Inklusion</translation>
    </message>
    <message>
        <source>Inclusion sample</source>
        <translation>Inklusionsprov</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Måldatum</translation>
    </message>
    <message>
        <source>Final sample</source>
        <translation>Slutprov</translation>
    </message>
    <message>
        <source>Sample that decides</source>
        <translation>Prov som avgör</translation>
    </message>
    <message>
        <source>Change of provider</source>
        <translation>Byte av utförare</translation>
    </message>
    <message>
        <source>The payout is rounded once, to whole öre, before it is shared; half an öre is rounded up.</source>
        <translation>Ersättningen avrundas en gång, till hela öre, innan den fördelas; ett halvt öre avrundas uppåt.</translation>
    </message>
    <message>
        <source>The payout is rounded once, to whole kronor, before it is shared; half a krona is rounded up.</source>
        <translation>Ersättningen avrundas en gång, till hela kronor, innan den fördelas; en halv krona avrundas uppåt.</translation>
    </message>
    <message>
        <source>Each claim line is rounded once, to whole öre; half an öre is rounded up.</source>
        <translation>Varje anspråksrad avrundas en gång, till hela öre; ett halvt öre avrundas uppåt.</translation>
    </message>
    <message>
        <source>Each claim line is rounded once, to whole kronor; half a krona is rounded up.</source>
        <translation>Varje anspråksrad avrundas en gång, till hela kronor; en halv krona avrundas uppåt.</translation>
    </message>
    <message>
        <source>There is no budget ceiling.</source>
        <translation>Det finns inget budgettak.</translation>
    </message>
    <message>
        <source>All claim lines together are at most %1. When they are more, all of them are scaled down in proportion.</source>
        <translation>Alla anspråksrader är tillsammans högst %1. När de är mer sätts alla ned i proportion.</translation>
    </message>
    <message>
        <source>No interest is added.</source>
        <translation>Ingen ränta läggs till.</translation>
    </message>
    <message>
        <source>Simple interest of %1 a year is added to the payout.</source>
        <translation>Enkel ränta på %1 per år läggs till ersättningen.</translation>
    </message>
    <message>
        <source>Compound interest of %1 a year is added to the payout.</source>
        <translation>Ränta på ränta med %1 per år läggs till ersättningen.</translation>
    </message>
    <message>
        <source>Interest runs from %1 to the payment date.</source>
        <translation>Räntan löper från och med %1 till betalningsdagen.</translation>
    </message>
    <message>
        <source>Interest runs from the contract&apos;s first day, %1, to the payment date.</source>
        <translation>Räntan löper från avtalets första dag, %1, till betalningsdagen.</translation>
    </message>
    <message>
        <source>Days are counted as in the calendar, and 365 days are a year (ACT/365F).</source>
        <translation>Dagarna räknas som i kalendern och 365 dagar är ett år (ACT/365F).</translation>
    </message>
    <message>
        <source>Every month counts as 30 days, and 360 days are a year (30E/360).</source>
        <translation>Varje månad räknas som 30 dagar och 360 dagar är ett år (30E/360).</translation>
    </message>
    <message>
        <source>Days are counted as in the calendar, each as a part of its own year (ACT/ACT ISDA).</source>
        <translation>Dagarna räknas som i kalendern, var och en som en del av sitt eget år (ACT/ACT ISDA).</translation>
    </message>
    <message>
        <source>The evaluator gets no fee under this contract.</source>
        <translation>Utvärderaren får inget arvode enligt detta avtal.</translation>
    </message>
    <message>
        <source>The evaluator gets one fixed fee of %1, whatever the outcome.</source>
        <translation>Utvärderaren får ett fast arvode på %1, oavsett utfall.</translation>
    </message>
    <message>
        <source>The evaluator gets %1 for each contract year begun, whatever the outcome.</source>
        <translation>Utvärderaren får %1 för varje påbörjat avtalsår, oavsett utfall.</translation>
    </message>
    <message>
        <source>The evaluator gets %1 for each prepatient with a valid final sample, whatever the outcome.</source>
        <translation>Utvärderaren får %1 för varje prepatient med giltigt slutprov, oavsett utfall.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Budget ceiling</source>
        <translation>Budgettak</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Ränta</translation>
    </message>
    <message>
        <source>Interest period</source>
        <translation>Ränteperiod</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Dagräkning</translation>
    </message>
    <message>
        <source>Evaluator&apos;s fee</source>
        <translation>Utvärderarens arvode</translation>
    </message>
    <message>
        <source>All listed prepatients are counted. Whoever has no valid final sample counts as not having reached the goal.</source>
        <translation>Alla listade prepatienter räknas. Den som saknar giltigt slutprov räknas som att målet inte är nått.</translation>
    </message>
    <message>
        <source>The prepatients whose target date has come, or who have a valid final sample, are counted.</source>
        <translation>De prepatienter räknas vars måldatum är passerat eller som har ett giltigt slutprov.</translation>
    </message>
    <message>
        <source>Only the prepatients who have a valid final sample are counted.</source>
        <translation>Bara de prepatienter räknas som har ett giltigt slutprov.</translation>
    </message>
    <message>
        <source>Each provider is paid on its own prepatients.</source>
        <translation>Varje utförare får ersättning för sina egna prepatienter.</translation>
    </message>
    <message>
        <source>The payout is computed once, on everybody, and shared between the providers by how many of their prepatients reached the goal.</source>
        <translation>Ersättningen beräknas en gång, på alla, och fördelas mellan utförarna efter hur många av deras prepatienter som har nått målet.</translation>
    </message>
    <message>
        <source>Each provider is paid on its own prepatients, each intake by itself.</source>
        <translation>Varje utförare får ersättning för sina egna prepatienter, varje omgång för sig.</translation>
    </message>
    <message>
        <source>There is no floor: the first success is paid.</source>
        <translation>Det finns inget golv: det första lyckade utfallet ersätts.</translation>
    </message>
    <message>
        <source>Nothing is paid until more than %1 of those counted have reached the goal (floor).</source>
        <translation>Ingen ersättning betalas förrän mer än %1 av de medräknade har nått målet (golv).</translation>
    </message>
    <message>
        <source>Successes up to the floor are never paid; above it the payout grows in a straight line.</source>
        <translation>Lyckade utfall upp till golvet ersätts aldrig; över golvet växer ersättningen längs en rät linje.</translation>
    </message>
    <message>
        <source>Once the floor is passed every success is paid, also those up to the floor.</source>
        <translation>När golvet är passerat ersätts varje lyckat utfall, även de upp till golvet.</translation>
    </message>
    <message>
        <source>There is no cap: every success above the floor adds to the payout.</source>
        <translation>Det finns inget tak: varje lyckat utfall över golvet ökar ersättningen.</translation>
    </message>
    <message>
        <source>Successes above %1 of those counted add nothing to the payout (cap).</source>
        <translation>Lyckade utfall över %1 av de medräknade ökar inte ersättningen (tak).</translation>
    </message>
    <message>
        <source>Payout = successes, at most %1 of N, × %3, when the successes are more than %2 of N; otherwise nothing. N is the number counted.</source>
        <translation>Ersättning = lyckade utfall, högst %1 av N, × %3, när de lyckade utfallen är fler än %2 av N; annars ingen. N är antalet medräknade.</translation>
    </message>
    <message>
        <source>Payout = (successes, at most %1 of N, − %2 of N) × %3, never less than nothing. N is the number counted.</source>
        <translation>Ersättning = (lyckade utfall, högst %1 av N, − %2 av N) × %3, aldrig mindre än noll. N är antalet medräknade.</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nämnare</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Beräkningsgrund</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Golv</translation>
    </message>
    <message>
        <source>Floor rule</source>
        <translation>Golvregel</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Each paid success gives %1.</source>
        <translation>Varje ersatt utfall ger %1.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Suppose that N = %1 are listed and S = %2 of them reach the goal.</source>
        <translation>Anta att N = %1 är listade och att S = %2 av dem når målet.</translation>
    </message>
    <message>
        <source>Suppose that N = %1 are due or tested and S = %2 of them reach the goal.</source>
        <translation>Anta att N = %1 har passerat måldatum eller är provtagna och att S = %2 av dem når målet.</translation>
    </message>
    <message>
        <source>Suppose that N = %1 have a valid final sample and S = %2 of them reach the goal.</source>
        <translation>Anta att N = %1 har ett giltigt slutprov och att S = %2 av dem når målet.</translation>
    </message>
    <message>
        <source>N and S are those of one provider.</source>
        <translation>N och S gäller en utförare.</translation>
    </message>
    <message>
        <source>N and S are those of all providers together.</source>
        <translation>N och S gäller alla utförare tillsammans.</translation>
    </message>
    <message>
        <source>N and S are those of one provider in one intake.</source>
        <translation>N och S gäller en utförare i en omgång.</translation>
    </message>
    <message>
        <source>Paid successes = %1, because %2 is not more than the floor %3.</source>
        <translation>Ersatta utfall = %1, eftersom %2 inte är mer än golvet %3.</translation>
    </message>
    <message>
        <source>Paid successes = %1, because the floor is passed and no more than the cap is paid.</source>
        <translation>Ersatta utfall = %1, eftersom golvet är passerat och inte mer än taket ersätts.</translation>
    </message>
    <message>
        <source>Paid successes = %1, because the floor is passed and then every success is paid.</source>
        <translation>Ersatta utfall = %1, eftersom golvet är passerat och varje lyckat utfall då ersätts.</translation>
    </message>
    <message>
        <source>Paid successes = %1 − %2 = %3, because no more than the cap is paid.</source>
        <translation>Ersatta utfall = %1 − %2 = %3, eftersom inte mer än taket ersätts.</translation>
    </message>
    <message>
        <source>Paid successes = %1 − %2 = %3</source>
        <translation>Ersatta utfall = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>Payout = %1 × %2 = %3</source>
        <translation>Ersättning = %1 × %2 = %3</translation>
    </message>
    <message>
        <source>Payout = %1 × %2 = %3, rounded to whole öre</source>
        <translation>Ersättning = %1 × %2 = %3, avrundat till hela öre</translation>
    </message>
    <message>
        <source>Payout = %1 × %2 = %3, rounded to whole kronor</source>
        <translation>Ersättning = %1 × %2 = %3, avrundat till hela kronor</translation>
    </message>
    <message>
        <source>Simple interest of %1 a year from %2, if paid on %3: %4</source>
        <translation>Enkel ränta på %1 per år från %2, vid betalning %3: %4</translation>
    </message>
    <message>
        <source>Compound interest of %1 a year from %2, if paid on %3: %4</source>
        <translation>Ränta på ränta med %1 per år från %2, vid betalning %3: %4</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Totalt: %1</translation>
    </message>
    <message>
        <source>Nobody is counted, so nothing is paid: payout = %1</source>
        <translation>Ingen är medräknad, så ingen ersättning betalas: ersättning = %1</translation>
    </message>
    <message>
        <source>Floor = %1 of %2 = %3</source>
        <translation>Golv = %1 av %2 = %3</translation>
    </message>
    <message>
        <source>Cap = %1 of %2 = %3</source>
        <translation>Tak = %1 av %2 = %3</translation>
    </message>
    <message>
        <source>The budget ceiling is lower, so the payout is %1</source>
        <translation>Budgettaket är lägre, så ersättningen är %1</translation>
    </message>
    <message>
        <source>The payout is shared between the providers by their successes.</source>
        <translation>Ersättningen fördelas mellan utförarna efter deras lyckade utfall.</translation>
    </message>
</context>
<context>
    <name>utfall::AboutDialog</name>
    <message>
        <source>About Utfall</source>
        <translation>Om Utfall</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Administers outcome contracts: who takes part, what the lab results say, and what is to be paid.</source>
        <translation>Administrerar utfallskontrakt: vilka som deltar, vad provsvaren säger och vad som ska betalas.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare. Programmet lämnas utan någon garanti.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL-3.0, Qt Charts GPL-3.0), SQLite and Boost. Icons from Breeze (LGPL-3.0), the font Inter (OFL-1.1).</source>
        <translation>Byggt med Qt %1 (LGPL-3.0, Qt Charts GPL-3.0), SQLite och Boost. Ikoner ur Breeze (LGPL-3.0), typsnittet Inter (OFL-1.1).</translation>
    </message>
</context>
<context>
    <name>utfall::AdmitDialog</name>
    <message>
        <source>Admit a person who is held back</source>
        <translation>Godta en person som hålls utanför</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>The reason and your name are kept with the person and shown to the evaluator.</source>
        <translation>Motiveringen och ditt namn sparas hos personen och visas för utvärderaren.</translation>
    </message>
</context>
<context>
    <name>utfall::AmendRowDialog</name>
    <message>
        <source>Correct the row</source>
        <translation>Rätta raden</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>The value is right as it stands</source>
        <translation>Värdet stämmer som det står</translation>
    </message>
    <message>
        <source>Doubted value</source>
        <translation>Ifrågasatt värde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>What the row said, what it says now and the reason are kept in the log.</source>
        <translation>Vad raden sa, vad den säger nu och motiveringen finns kvar i loggen.</translation>
    </message>
</context>
<context>
    <name>utfall::AttainmentPage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>How many have reached the goal, and how sure is that?</source>
        <translation>Hur många har nått målet, och hur säkert är det?</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Per utförare</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>By intake</source>
        <translation>Per omgång</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Provtagna</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>Outside the counts</source>
        <translation>Utanför beräkningen</translation>
    </message>
    <message>
        <source>Open those who reached the goal</source>
        <translation>Öppna de som har nått målet</translation>
    </message>
    <message>
        <source>Open a row to see its people.</source>
        <translation>Öppna en rad för att se personerna bakom den.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listade</translation>
    </message>
    <message>
        <source>Target date passed</source>
        <translation>Måldatum passerat</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Nått målet</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-procentigt intervall</translation>
    </message>
    <message>
        <source>Attainment by provider</source>
        <translation>Måluppfyllelse per utförare</translation>
    </message>
    <message>
        <source>Attainment by intake</source>
        <translation>Måluppfyllelse per omgång</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>of %1 listed</source>
        <translation>av %1 listade</translation>
    </message>
    <message>
        <source>%1 held, %2 removed</source>
        <translation>%1 hålls utanför, %2 borttagna</translation>
    </message>
    <message>
        <source>The figures are preliminary: %1 of %2 listed have a follow-up window that is still open.</source>
        <translation>Siffrorna är preliminära: %1 av %2 listade har ett uppföljningsfönster som fortfarande är öppet.</translation>
    </message>
    <message>
        <source>Without provider</source>
        <translation>Utan utförare</translation>
    </message>
    <message>
        <source>No intake</source>
        <translation>Utan omgång</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who reached the goal</source>
        <translation>
            <numerusform>%Ln som har nått målet</numerusform>
            <numerusform>%Ln som har nått målet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to count yet</source>
        <translation>Ingen att räkna än</translation>
    </message>
    <message>
        <source>Attainment over time, by provider and by intake stands here once prepatients are registered.</source>
        <translation>Måluppfyllelsen över tid, per utförare och per omgång står här när prepatienter är registrerade.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>The last %1 of %2. All stand in the table below.</source>
        <translation>De %1 sista av %2. Alla står i tabellen nedan.</translation>
    </message>
</context>
<context>
    <name>utfall::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>utfall::BackupTableModel</name>
    <message>
        <source>Damaged register set aside</source>
        <translation>Skadat register, lagt åt sidan</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Före en inläsning</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Före en uppgradering</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Före en återställning</translation>
    </message>
    <message>
        <source>Made on demand</source>
        <translation>Gjord på begäran</translation>
    </message>
    <message>
        <source>Checked when it was made</source>
        <translation>Kontrollerad när den gjordes</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Inte kontrollerad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>utfall::BatchTableModel</name>
    <message>
        <source>Undone</source>
        <translation>Ångrad</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lästa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Fanns redan</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>utfall::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Avbryter…</translation>
    </message>
</context>
<context>
    <name>utfall::ChartCard</name>
    <message>
        <source>Preliminary</source>
        <translation>Preliminär</translation>
    </message>
    <message>
        <source>Somebody&apos;s follow-up window is still open: the figures can change.</source>
        <translation>Någons uppföljningsfönster är fortfarande öppet: siffrorna kan ändras.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
</context>
<context>
    <name>utfall::ChooseRowDialog</name>
    <message>
        <source>%1, sample of %2</source>
        <translation>%1, prov %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, från %2</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>svar %1</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>inmatad för hand</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say so</source>
        <translation>
            <numerusform>%Ln rad säger så</numerusform>
            <numerusform>%Ln rader säger så</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample does not decide the goal.</source>
        <translation>Provet avgör inte målet.</translation>
    </message>
    <message>
        <source>The prepatient has reached the goal.</source>
        <translation>Prepatienten har nått målet.</translation>
    </message>
    <message>
        <source>The prepatient has not reached the goal.</source>
        <translation>Prepatienten har inte nått målet.</translation>
    </message>
    <message>
        <source>Which value counts?</source>
        <translation>Vilket värde räknas?</translation>
    </message>
    <message>
        <source>Which provider applies?</source>
        <translation>Vilken utförare gäller?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>The other rows of the sample take no part. A correction from the laboratory still goes before the decision, and a row that says something else is asked about again.</source>
        <translation>Provets andra rader deltar inte. En rättelse från laboratoriet går ändå före beslutet, och en rad som säger något annat tas upp igen.</translation>
    </message>
    <message>
        <source>The other changes of the day take no part. A change that says something else is asked about again.</source>
        <translation>Dagens andra byten deltar inte. Ett byte som säger något annat tas upp igen.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Välj ett av alternativen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>The reason is kept and shown. Do not write names or personal numbers in it.</source>
        <translation>Motiveringen sparas och visas. Skriv inga namn eller personnummer i den.</translation>
    </message>
    <message>
        <source>What is said of the prepatient %1</source>
        <translation>Vad som sägs om prepatienten %1</translation>
    </message>
</context>
<context>
    <name>utfall::CodeDialog</name>
    <message>
        <source>Map a code</source>
        <translation>Koppla en kod</translation>
    </message>
    <message>
        <source>Map and plan again</source>
        <translation>Koppla och planera om</translation>
    </message>
    <message>
        <source>Choose what it means</source>
        <translation>Välj vad den betyder</translation>
    </message>
    <message>
        <source>%1, an analysis of the contract</source>
        <translation>%1, en analys i avtalet</translation>
    </message>
    <message>
        <source>None of the contract&apos;s: leave such rows out</source>
        <translation>Hör inte till avtalet: lämna sådana rader utanför</translation>
    </message>
    <message>
        <source>The sender&apos;s code</source>
        <translation>Avsändarens kod</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betyder</translation>
    </message>
    <message>
        <source>Choose the analysis, or that the code is none of the contract&apos;s.</source>
        <translation>Välj analysen, eller att koden inte hör till avtalet.</translation>
    </message>
    <message>
        <source>A bare % beside this code means</source>
        <translation>Ett ensamt % vid koden betyder</translation>
    </message>
    <message>
        <source>The code never decides the unit. It only says which percent scale a % stands for.</source>
        <translation>Koden avgör aldrig enheten. Den säger bara vilken procentskala ett % står för.</translation>
    </message>
</context>
<context>
    <name>utfall::CodeMeaningModel</name>
    <message>
        <source>not said</source>
        <translation>inte sagt</translation>
    </message>
    <message>
        <source>none of the contract&apos;s</source>
        <translation>hör inte till avtalet</translation>
    </message>
    <message>
        <source>The sender&apos;s code</source>
        <translation>Avsändarens kod</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betyder</translation>
    </message>
    <message>
        <source>A bare %</source>
        <translation>Ett ensamt %</translation>
    </message>
</context>
<context>
    <name>utfall::Commands</name>
    <message>
        <source>Registers (*.utfall)</source>
        <translation>Register (*.utfall)</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Öppna ett register</translation>
    </message>
    <message>
        <source>The demo could not be made</source>
        <translation>Demon gick inte att skapa</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nytt register…</translation>
    </message>
    <message>
        <source>Create a register with a contract from a template</source>
        <translation>Skapa ett register med ett avtal från en mall</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Öppna &amp;demon</translation>
    </message>
    <message>
        <source>Make a register of made-up people and show it</source>
        <translation>Skapa ett register med påhittade personer och visa det</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>Read providers, prepatients or lab results from files</source>
        <translation>Läs in utförare, prepatienter eller provsvar från filer</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Exportera rapport…</translation>
    </message>
    <message>
        <source>Save the contract report as PDF, HTML or CSV</source>
        <translation>Spara avtalsrapporten som PDF, HTML eller CSV</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>Skriv &amp;ut rapport…</translation>
    </message>
    <message>
        <source>Show and print the contract report</source>
        <translation>Visa och skriv ut avtalsrapporten</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>&amp;Stäng registret</translation>
    </message>
    <message>
        <source>Close the register and show the start page</source>
        <translation>Stäng registret och visa startsidan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Stäng programmet</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Färger som &amp;systemet</translation>
    </message>
    <message>
        <source>Light or dark as the rest of the computer</source>
        <translation>Ljust eller mörkt som resten av datorn</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Ljusa färger</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Mörk text på ljust</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Mörka färger</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Ljus text på mörkt</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Find a page, a command, a provider or prepatients</source>
        <translation>Hitta en sida, ett kommando, en utförare eller prepatienter</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>Visa sidan %1</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>Count all figures again</source>
        <translation>Räkna om alla siffror</translation>
    </message>
    <message>
        <source>The register could not be checked</source>
        <translation>Registret gick inte att kontrollera</translation>
    </message>
    <message>
        <source>Check of the register</source>
        <translation>Kontroll av registret</translation>
    </message>
    <message>
        <source>The file is whole, every reference leads somewhere, and the sums add up.</source>
        <translation>Filen är hel, alla hänvisningar leder någonstans och summorna stämmer.</translation>
    </message>
    <message>
        <source>Add a &amp;prepatient…</source>
        <translation>Lägg till en &amp;prepatient…</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Registrera en person</translation>
    </message>
    <message>
        <source>Add a pro&amp;vider…</source>
        <translation>Lägg till en u&amp;tförare…</translation>
    </message>
    <message>
        <source>Register a provider</source>
        <translation>Registrera en utförare</translation>
    </message>
    <message>
        <source>Chec&amp;k the register</source>
        <translation>&amp;Kontrollera registret</translation>
    </message>
    <message>
        <source>Check the file, its references and its sums</source>
        <translation>Kontrollera filen, dess hänvisningar och dess summor</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Visa alla kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Utfall</source>
        <translation>&amp;Om Utfall</translation>
    </message>
    <message>
        <source>Version, licence and what the program is built of</source>
        <translation>Version, licens och vad programmet är byggt av</translation>
    </message>
    <message>
        <source>Takes effect when the program starts next time</source>
        <translation>Gäller när programmet startas nästa gång</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The language changes when the program starts next time.</source>
        <translation>Språket byts när programmet startas nästa gång.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s &amp;content</source>
        <translation>Till sidans &amp;innehåll</translation>
    </message>
    <message>
        <source>Move the keyboard to the content of the page</source>
        <translation>Flytta tangentbordet till sidans innehåll</translation>
    </message>
    <message>
        <source>Go to the list of &amp;pages</source>
        <translation>Till listan med si&amp;dor</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of pages</source>
        <translation>Flytta tangentbordet till listan med sidor</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Säk&amp;erhetskopiera nu</translation>
    </message>
    <message>
        <source>Make a checked copy of the register beside it</source>
        <translation>Gör en kontrollerad kopia av registret bredvid det</translation>
    </message>
    <message>
        <source>Save a cop&amp;y as…</source>
        <translation>Spara kop&amp;ia som…</translation>
    </message>
    <message>
        <source>Make a checked copy of the register in another place</source>
        <translation>Gör en kontrollerad kopia av registret på en annan plats</translation>
    </message>
    <message>
        <source>&amp;Restore from a copy…</source>
        <translation>Åte&amp;rställ från kopia…</translation>
    </message>
    <message>
        <source>See what differs between a copy and the register, and go back to it</source>
        <translation>Se vad som skiljer mellan en kopia och registret, och gå tillbaka till den</translation>
    </message>
    <message>
        <source>Sal&amp;vage a damaged register…</source>
        <translation>&amp;Rädda ett skadat register…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged register into a new one</source>
        <translation>Rädda det som går att läsa ur ett skadat register till ett nytt</translation>
    </message>
    <message>
        <source>&amp;Lock the register</source>
        <translation>&amp;Lås registret</translation>
    </message>
    <message>
        <source>Show nothing and forget the keys until the passphrase is given</source>
        <translation>Visa ingenting och glöm nycklarna tills lösenfrasen anges</translation>
    </message>
    <message>
        <source>Choose what opens the register from now on</source>
        <translation>Välj vad som öppnar registret från och med nu</translation>
    </message>
    <message>
        <source>Make a new key on paper in place of the old one</source>
        <translation>Gör en ny nyckel på papper i stället för den gamla</translation>
    </message>
    <message>
        <source>Change the passp&amp;hrase…</source>
        <translation>&amp;Byt lösenfras…</translation>
    </message>
    <message>
        <source>&amp;New recovery key…</source>
        <translation>N&amp;y återställningsnyckel…</translation>
    </message>
    <message>
        <source>&amp;Mapping profiles…</source>
        <translation>&amp;Mappningsprofiler…</translation>
    </message>
    <message>
        <source>What the codes and units of each sender mean</source>
        <translation>Vad varje avsändares koder och enheter betyder</translation>
    </message>
    <message>
        <source>&amp;Templates and example files…</source>
        <translation>Mallar och e&amp;xempelfiler…</translation>
    </message>
    <message>
        <source>Save files to fill in, and small files of every format to try the import with</source>
        <translation>Spara filer att fylla i, och små filer i varje format att pröva importen med</translation>
    </message>
</context>
<context>
    <name>utfall::ContractPage</name>
    <message>
        <source>What is agreed, between whom, and what does it pay?</source>
        <translation>Vad är avtalat, mellan vilka, och vad ger det?</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Facts of the contract</source>
        <translation>Uppgifter om avtalet</translation>
    </message>
    <message>
        <source>Versions of the terms</source>
        <translation>Villkorens versioner</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>&amp;Change terms…</source>
        <translation>Ändra &amp;villkor…</translation>
    </message>
    <message>
        <source>Change the terms of the contract</source>
        <translation>Ändra avtalets villkor</translation>
    </message>
    <message>
        <source>Mark as &amp;signed…</source>
        <translation>Markera som &amp;undertecknat…</translation>
    </message>
    <message>
        <source>From then on the terms change only by amendment</source>
        <translation>Därefter ändras villkoren bara genom tilläggsavtal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Undertecknat %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Beställare</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Löper</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inskrivning</translation>
    </message>
    <message>
        <source>Planned prepatients</source>
        <translation>Planerade prepatienter</translation>
    </message>
    <message>
        <source>The terms are changed.</source>
        <translation>Villkoren är ändrade.</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Markera som undertecknat</translation>
    </message>
    <message>
        <source>Is the contract signed on %1?</source>
        <translation>Är avtalet undertecknat %1?</translation>
    </message>
    <message>
        <source>From then on the terms change only by amendment, with a reason that is kept.</source>
        <translation>Därefter ändras villkoren bara genom tilläggsavtal, med ett skäl som sparas.</translation>
    </message>
    <message>
        <source>The contract is marked as signed.</source>
        <translation>Avtalet är markerat som undertecknat.</translation>
    </message>
</context>
<context>
    <name>utfall::CopyComparison</name>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>The register now</source>
        <translation>Registret nu</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Kopian</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>The copy beside the register</source>
        <translation>Kopian bredvid registret</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Inläsning</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Imports that differ</source>
        <translation>Inläsningar som skiljer</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>skiljer</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Beställare</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Register made</source>
        <translation>Registret gjordes</translation>
    </message>
    <message>
        <source>Prepatients</source>
        <translation>Prepatienter</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Provsvar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Inläsningar</translation>
    </message>
    <message>
        <source>Changes in all</source>
        <translation>Ändringar i allt</translation>
    </message>
    <message>
        <source>Newest entry in the log</source>
        <translation>Nyaste posten i loggen</translation>
    </message>
    <message>
        <source>The register cannot be read: %1 It is set aside as it is.</source>
        <translation>Registret går inte att läsa: %1 Det läggs åt sidan som det är.</translation>
    </message>
    <message>
        <source>There is no register in that place now.</source>
        <translation>Det finns inget register på den platsen nu.</translation>
    </message>
    <message>
        <source>This is a copy of another register. Restore it only if you are sure.</source>
        <translation>Det här är en kopia av ett annat register. Återställ den bara om du är säker.</translation>
    </message>
    <message>
        <source>The copy and the register hold the same.</source>
        <translation>Kopian och registret innehåller samma sak.</translation>
    </message>
    <message>
        <source>What was done in the register after the copy was made is not in it. The register as it is now is copied and checked first, so that you can go back.</source>
        <translation>Det som gjordes i registret efter att kopian togs finns inte i den. Registret som det är nu kopieras och kontrolleras först, så att du kan gå tillbaka.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (ångrad)</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>försvinner</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommer tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) differ</source>
        <translation>
            <numerusform>%Ln inläsning skiljer</numerusform>
            <numerusform>%Ln inläsningar skiljer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::CorrectRowDialog</name>
    <message>
        <source>Correct row %1</source>
        <translation>Rätta rad %1</translation>
    </message>
    <message>
        <source>Correct and plan again</source>
        <translation>Rätta och planera om</translation>
    </message>
    <message>
        <source>Find the person in the register</source>
        <translation>Sök personen i registret</translation>
    </message>
    <message>
        <source>The value and its unit are right, though unusual</source>
        <translation>Värdet och enheten stämmer, fast de är ovanliga</translation>
    </message>
    <message>
        <source>The file itself is not changed. The correction holds for this import.</source>
        <translation>Själva filen ändras inte. Rättelsen gäller den här importen.</translation>
    </message>
    <message>
        <source>The row is about a protected person. What tells who it is is not shown.</source>
        <translation>Raden gäller en person med skyddade uppgifter. Det som visar vem det är döljs.</translation>
    </message>
    <message>
        <source>Take back what was put right of it</source>
        <translation>Ta tillbaka det som har rättats där</translation>
    </message>
</context>
<context>
    <name>utfall::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Välj ett datum</translation>
    </message>
    <message>
        <source>Choose a date (Down)</source>
        <translation>Välj ett datum (nedåtpil)</translation>
    </message>
    <message>
        <source>Write a date.</source>
        <translation>Skriv ett datum.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for example 2027-06-30.</source>
        <translation>Skriv datumet som år-månad-dag, till exempel 2027-06-30.</translation>
    </message>
</context>
<context>
    <name>utfall::DateSelector</name>
    <message>
        <source>Choose a named date</source>
        <translation>Välj ett namngivet datum</translation>
    </message>
</context>
<context>
    <name>utfall::DetailPane</name>
    <message>
        <source>Close the details</source>
        <translation>Stäng detaljerna</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Stäng detaljerna (Esc)</translation>
    </message>
</context>
<context>
    <name>utfall::DialectBar</name>
    <message>
        <source>decimal comma</source>
        <translation>decimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>decimalpunkt</translation>
    </message>
    <message>
        <source>lines end as in Windows</source>
        <translation>radslut som i Windows</translation>
    </message>
    <message>
        <source>lines end as on old Macs</source>
        <translation>radslut som på äldre Mac</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s), the first at line %2)</source>
        <translation>
            <numerusform>%1 (%Ln rad, på rad %2)</numerusform>
            <numerusform>%1 (%Ln rader, den första på rad %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows (Western European)</source>
        <translation>Windows (västeuropeisk)</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, little-endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Lodstreck |</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Dubbla citattecken</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>Enkla citattecken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Som den ser ut</translation>
    </message>
    <message>
        <source>Line %1 of the table</source>
        <translation>Rad %1 i filen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citattecken</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Rubrikrad</translation>
    </message>
    <message>
        <source>As it looks: line %1</source>
        <translation>Som den ser ut: rad %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more remark(s), in the plan.</source>
        <translation>
            <numerusform>… och %Ln anmärkning till, i planen.</numerusform>
            <numerusform>… och %Ln anmärkningar till, i planen.</numerusform>
        </translation>
    </message>
    <message>
        <source>lines end with Unicode&apos;s own line ends</source>
        <translation>rader slutar med Unicodes egna radslut</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln remark(s)</source>
        <translation>
            <numerusform>Visa %Ln anmärkning</numerusform>
            <numerusform>Visa alla %Ln anmärkningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
</context>
<context>
    <name>utfall::ExitDialog</name>
    <message>
        <source>Exit</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>Add the exit</source>
        <translation>Lägg till avslutet</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Välj en orsak</translation>
    </message>
    <message>
        <source>The evaluator has consented</source>
        <translation>Utvärderaren har samtyckt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Choose why the person left.</source>
        <translation>Välj varför personen har lämnat.</translation>
    </message>
    <message>
        <source>Date of the exit</source>
        <translation>Datum för avslutet</translation>
    </message>
    <message>
        <source>When it happened or was found.</source>
        <translation>När det hände eller upptäcktes.</translation>
    </message>
    <message>
        <source>Consent of the evaluator</source>
        <translation>Utvärderarens samtycke</translation>
    </message>
    <message>
        <source>A person counts as wrongly enrolled only with the evaluator&apos;s consent. Ask for it first, then tick the box.</source>
        <translation>En person räknas som felaktigt inskriven bara med utvärderarens samtycke. Be om det först och kryssa sedan i rutan.</translation>
    </message>
</context>
<context>
    <name>utfall::FileDropArea</name>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Välj filer…</translation>
    </message>
    <message>
        <source>Drop more files here</source>
        <translation>Släpp fler filer här</translation>
    </message>
    <message>
        <source>Drop or paste files here</source>
        <translation>Släpp eller klistra in filer här</translation>
    </message>
</context>
<context>
    <name>utfall::FilePreviewModel</name>
    <message>
        <source>(no header)</source>
        <translation>(ingen rubrik)</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <translation>%1 (läses inte)</translation>
    </message>
</context>
<context>
    <name>utfall::FileRow</name>
    <message>
        <source>Choose what it holds</source>
        <translation>Välj vad den innehåller</translation>
    </message>
    <message>
        <source>Do not import this file</source>
        <translation>Importera inte filen</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Vad %1 innehåller</translation>
    </message>
    <message>
        <source>Do not import %1</source>
        <translation>Importera inte %1</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation>%1 · läser…</translation>
    </message>
    <message>
        <source>The header fits no kind of file. Choose what it holds.</source>
        <translation>Rubrikerna passar ingen filtyp. Välj vad filen innehåller.</translation>
    </message>
    <message>
        <source>Looks like %1, but these columns have other names or are missing: %2.</source>
        <translation>Ser ut som %1, men de här kolumnerna heter något annat eller saknas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reading… %2 %</source>
        <translation>%1 · läser… %2 %</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, blad %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>Stänga utan att spara?</translation>
    </message>
    <message>
        <source>What you have written here is lost.</source>
        <translation>Det du har skrivit här går förlorat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Fill in the field.</source>
        <translation>Fyll i fältet.</translation>
    </message>
    <message>
        <source>Write the address as name@example.se.</source>
        <translation>Skriv adressen som namn@example.se.</translation>
    </message>
</context>
<context>
    <name>utfall::FormField</name>
    <message>
        <source>%1, must be filled in</source>
        <translation>%1, måste fyllas i</translation>
    </message>
</context>
<context>
    <name>utfall::HeaderBar</name>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>Per &amp;datum</translation>
    </message>
    <message>
        <source>The date that all figures are counted on</source>
        <translation>Datumet som alla siffror räknas på</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Slutet av förra månaden</translation>
    </message>
    <message>
        <source>End of last year</source>
        <translation>Slutet av förra året</translation>
    </message>
    <message>
        <source>Enrolment ends</source>
        <translation>Inskrivningen slutar</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Avtalet slutar</translation>
    </message>
</context>
<context>
    <name>utfall::ImportCountTiles</name>
    <message>
        <source>Rows read</source>
        <translation>Lästa rader</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Fanns redan</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>List what is updated</source>
        <translation>Lista vad som uppdateras</translation>
    </message>
    <message>
        <source>List the rows to review</source>
        <translation>Lista raderna att granska</translation>
    </message>
    <message>
        <source>List the rejected rows</source>
        <translation>Lista de avvisade raderna</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln file(s)</source>
        <translation>
            <numerusform>i %Ln fil</numerusform>
            <numerusform>i %Ln filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportHistoryView</name>
    <message>
        <source>Import history</source>
        <translation>Importhistorik</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Inga importer än</translation>
    </message>
    <message>
        <source>Every import is listed here, and can be undone as a whole.</source>
        <translation>Varje import står här och kan ångras som helhet.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lästa rader</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Fanns redan</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrad</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Undo the import…</source>
        <translation>Ångra importen…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Show receipt…</source>
        <translation>Visa kvitto…</translation>
    </message>
</context>
<context>
    <name>utfall::ImportPlanStep</name>
    <message>
        <source>%1 read = %2 new + %3 updated + %4 already here + %5 to review + %6 rejected</source>
        <translation>%1 lästa = %2 nya + %3 uppdaterade + %4 fanns redan + %5 att granska + %6 avvisade</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Inget ändras</translation>
    </message>
    <message>
        <source>No row says something else than the register does.</source>
        <translation>Ingen rad säger något annat än registret.</translation>
    </message>
    <message>
        <source>Shows the first %1 changes.</source>
        <translation>Visar de första %1 ändringarna.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>The same file was taken in before, by import %1. Rows that are already here are counted as such and change nothing.</source>
        <translation>Samma fil är redan inläst med import %1. Rader som redan finns räknas som sådana och ändrar inget.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited for review come in by themselves with this import.</source>
        <translation>
            <numerusform>%Ln rad som väntade på granskning kommer med av sig själv i denna import.</numerusform>
            <numerusform>%Ln rader som väntade på granskning kommer med av sig själva i denna import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map a code…</source>
        <translation>Koppla kod…</translation>
    </message>
    <message>
        <source>State a unit…</source>
        <translation>Ange enhet…</translation>
    </message>
    <message>
        <source>Correct the row…</source>
        <translation>Rätta raden…</translation>
    </message>
    <message>
        <source>The same file was taken in on %1 (import %2). Rows that are already here are counted as such and change nothing.</source>
        <translation>Samma fil importerades redan den %1 (import %2). Rader som redan finns räknas som det och ändrar ingenting.</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Importera inte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) without a meaning.</source>
        <translation>
            <numerusform>%Ln kod utan betydelse.</numerusform>
            <numerusform>%Ln koder utan betydelse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) without a meaning.</source>
        <translation>
            <numerusform>%Ln enhet utan betydelse.</numerusform>
            <numerusform>%Ln enheter utan betydelse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to review to correct it.</source>
        <translation>Välj en rad att granska för att rätta den.</translation>
    </message>
</context>
<context>
    <name>utfall::ImportReadingStep</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Which column of the register each header of the file feeds.</source>
        <translation>Vilken av registrets kolumner som varje rubrik i filen fyller.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Inga rader</translation>
    </message>
    <message>
        <source>The file has a header and nothing below it.</source>
        <translation>Filen har en rubrikrad och inget under den.</translation>
    </message>
    <message>
        <source>I do not know: hold these rows for review</source>
        <translation>Jag vet inte: låt raderna vänta på granskning</translation>
    </message>
    <message>
        <source>% NGSP (international, DCCT)</source>
        <translation>% NGSP (internationell, DCCT)</translation>
    </message>
    <message>
        <source>% Mono-S (Swedish, before 2011)</source>
        <translation>% Mono-S (svensk, före 2011)</translation>
    </message>
    <message>
        <source>What does % mean in this file?</source>
        <translation>Vad betyder % i den här filen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have only a percent sign as unit. The two percent scales differ by about one unit, which decides who reaches the goal.</source>
        <translation>
            <numerusform>%Ln rad har bara ett procenttecken som enhet. De två procentskalorna skiljer sig med ungefär en enhet, vilket avgör vem som når målet.</numerusform>
            <numerusform>%Ln rader har bara ett procenttecken som enhet. De två procentskalorna skiljer sig med ungefär en enhet, vilket avgör vem som når målet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read this way.</source>
        <translation>Filen går inte att läsa på det här sättet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Shows %1 of %2 rows.</source>
        <translation>Visar %1 av %2 rader.</translation>
    </message>
    <message numerus="yes">
        <source>Shows all %Ln row(s).</source>
        <translation>
            <numerusform>Visar %Ln rad.</numerusform>
            <numerusform>Visar alla %Ln rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column for the header %1</source>
        <translation>Kolumn för rubriken %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Läses inte</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (krävs)</translation>
    </message>
    <message>
        <source>No columns to choose</source>
        <translation>Inga kolumner att välja</translation>
    </message>
    <message>
        <source>Laboratory messages say themselves what each part is. The table shows the results that they hold. Codes and units are weighed in the plan.</source>
        <translation>Laboratoriemeddelanden säger själva vad varje del är. Tabellen visar provsvaren i dem. Koder och enheter prövas i planen.</translation>
    </message>
</context>
<context>
    <name>utfall::ImportReceiptDialog</name>
    <message>
        <source>Receipt for import %1</source>
        <translation>Kvitto för import %1</translation>
    </message>
</context>
<context>
    <name>utfall::ImportReceiptStep</name>
    <message>
        <source>Undo the import…</source>
        <translation>Ångra importen…</translation>
    </message>
    <message>
        <source>Import %1 is done: %2.</source>
        <translation>Import %1 är klar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited came in as well.</source>
        <translation>
            <numerusform>%Ln rad som väntade kom också med.</numerusform>
            <numerusform>%Ln rader som väntade kom också med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for review on the page Lab results. They count for nothing until then.</source>
        <translation>
            <numerusform>%Ln rad väntar på granskning på sidan Provsvar. Den räknas inte förrän dess.</numerusform>
            <numerusform>%Ln rader väntar på granskning på sidan Provsvar. De räknas inte förrän dess.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone. The register is as it was before.</source>
        <translation>Importen är ångrad. Registret är som det var innan.</translation>
    </message>
</context>
<context>
    <name>utfall::ImportReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>Skriv ut kvitto…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Spara som HTML…</translation>
    </message>
    <message>
        <source>Import receipt</source>
        <translation>Importkvitto</translation>
    </message>
    <message>
        <source>Import receipt %1</source>
        <translation>Importkvitto %1</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Spara kvittot</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 är sparad.</translation>
    </message>
</context>
<context>
    <name>utfall::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Which files are to be imported?</source>
        <translation>Vilka filer ska importeras?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Inläsning</translation>
    </message>
    <message>
        <source>Is the file read as it should be?</source>
        <translation>Läses filen som den ska?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Vad som skulle göras</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som är gjort</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Välj filer att importera</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s).</source>
        <translation>
            <numerusform>%1, %Ln fil.</numerusform>
            <numerusform>%1, %Ln filer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Del %1 av %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take away or mend the file that cannot be read.</source>
        <translation>Ta bort eller laga filen som inte går att läsa.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Say what each file holds.</source>
        <translation>Ange vad varje fil innehåller.</translation>
    </message>
    <message>
        <source>Imported in this order: %1.</source>
        <translation>Importeras i den här ordningen: %1.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>Det finns inga rader att importera.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Fortsätt med %1</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Läser filerna…</translation>
    </message>
    <message>
        <source>%1 Nothing has changed in the register yet.</source>
        <translation>%1 Inget har ändrats i registret än.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation>Stäng importen</translation>
    </message>
    <message numerus="yes">
        <source>Close although %Ln file(s) are left?</source>
        <translation>
            <numerusform>Stänga fast %Ln fil är kvar?</numerusform>
            <numerusform>Stänga fast %Ln filer är kvar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Stänga utan att importera?</translation>
    </message>
    <message>
        <source>What has been imported stays. The files that are left can be imported later.</source>
        <translation>Det som är importerat ligger kvar. Filerna som är kvar kan importeras senare.</translation>
    </message>
    <message>
        <source>The register is unchanged. What you have said about the files is forgotten.</source>
        <translation>Registret är oförändrat. Det du har angett om filerna glöms bort.</translation>
    </message>
    <message>
        <source>Tables as CSV or Excel, or HL7 v2 and FHIR from a laboratory. Nothing changes in the register until the last step.</source>
        <translation>Tabeller som CSV eller Excel, eller HL7 v2 och FHIR från ett laboratorium. Inget ändras i registret före sista steget.</translation>
    </message>
    <message>
        <source>Planning again…</source>
        <translation>Planerar om…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) fewer to review.</source>
        <translation>
            <numerusform>%Ln rad färre att granska.</numerusform>
            <numerusform>%Ln rader färre att granska.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1.tsv</source>
        <translation>Inklistrad %1.tsv</translation>
    </message>
    <message>
        <source>Tables and laboratory files (*.csv *.txt *.tsv *.xlsx *.xlsm *.hl7 *.json *.ndjson);;All files (*)</source>
        <translation>Tabeller och laboratoriefiler (*.csv *.txt *.tsv *.xlsx *.xlsm *.hl7 *.json *.ndjson);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Läser filen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>The profile %1 is saved.</source>
        <translation>Profilen %1 är sparad.</translation>
    </message>
    <message>
        <source>Two of the files have the same name. Import them one by one to correct single rows.</source>
        <translation>Två av filerna har samma namn. Importera dem en i taget för att rätta enskilda rader.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importera %Ln rad</numerusform>
            <numerusform>Importera %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited came in.</source>
        <translation>
            <numerusform>%Ln rad som väntade har kommit in.</numerusform>
            <numerusform>%Ln rader som väntade har kommit in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportWords</name>
    <message>
        <source>Too many cells</source>
        <translation>För många celler</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Datum saknas</translation>
    </message>
    <message>
        <source>Date unreadable</source>
        <translation>Datum oläsligt</translation>
    </message>
    <message>
        <source>Personal number missing</source>
        <translation>Personnummer saknas</translation>
    </message>
    <message>
        <source>Personal number unreadable</source>
        <translation>Personnummer oläsligt</translation>
    </message>
    <message>
        <source>No such date of birth</source>
        <translation>Födelsedatum finns inte</translation>
    </message>
    <message>
        <source>Personal number mistyped</source>
        <translation>Personnummer felskrivet</translation>
    </message>
    <message>
        <source>Person not registered</source>
        <translation>Person inte registrerad</translation>
    </message>
    <message>
        <source>Two people possible</source>
        <translation>Två personer möjliga</translation>
    </message>
    <message>
        <source>Organisation number missing</source>
        <translation>Organisationsnummer saknas</translation>
    </message>
    <message>
        <source>Organisation number unreadable</source>
        <translation>Organisationsnummer oläsligt</translation>
    </message>
    <message>
        <source>Organisation number mistyped</source>
        <translation>Organisationsnummer felskrivet</translation>
    </message>
    <message>
        <source>Provider not registered</source>
        <translation>Utförare inte registrerad</translation>
    </message>
    <message>
        <source>Value missing</source>
        <translation>Värde saknas</translation>
    </message>
    <message>
        <source>Value is no number</source>
        <translation>Värdet är inget tal</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Värdet för långt</translation>
    </message>
    <message>
        <source>Unit missing</source>
        <translation>Enhet saknas</translation>
    </message>
    <message>
        <source>Meaning of % unknown</source>
        <translation>Okänd betydelse av %</translation>
    </message>
    <message>
        <source>Unit not in the contract</source>
        <translation>Enheten inte i avtalet</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Namn saknas</translation>
    </message>
    <message>
        <source>Bankgiro mistyped</source>
        <translation>Bankgiro felskrivet</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Samtycke saknas</translation>
    </message>
    <message>
        <source>Outside the inclusion range</source>
        <translation>Utanför inklusionsgränserna</translation>
    </message>
    <message>
        <source>Inclusion date missing</source>
        <translation>Inklusionsdatum saknas</translation>
    </message>
    <message>
        <source>Inclusion after enrolment</source>
        <translation>Inklusion efter inskrivning</translation>
    </message>
    <message>
        <source>Inclusion sample too old</source>
        <translation>Inklusionsprov för gammalt</translation>
    </message>
    <message>
        <source>Another enrolment date</source>
        <translation>Annat inskrivningsdatum</translation>
    </message>
    <message>
        <source>Outside the enrolment period</source>
        <translation>Utanför inskrivningsperioden</translation>
    </message>
    <message>
        <source>Protection unknown</source>
        <translation>Okänt skydd</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Inget att ändra</translation>
    </message>
    <message>
        <source>After the change cut-off</source>
        <translation>Efter bytesgränsen</translation>
    </message>
    <message>
        <source>Before enrolment</source>
        <translation>Före inskrivningen</translation>
    </message>
    <message>
        <source>Two providers on one day</source>
        <translation>Två utförare samma dag</translation>
    </message>
    <message>
        <source>Exit reason missing</source>
        <translation>Avslutsorsak saknas</translation>
    </message>
    <message>
        <source>Exit reason unknown</source>
        <translation>Okänd avslutsorsak</translation>
    </message>
    <message>
        <source>Needs the evaluator&apos;s consent</source>
        <translation>Kräver utvärderarens samtycke</translation>
    </message>
    <message>
        <source>No column status</source>
        <translation>Ingen kolumn status</translation>
    </message>
    <message>
        <source>Status missing</source>
        <translation>Status saknas</translation>
    </message>
    <message>
        <source>Status never counts</source>
        <translation>Status räknas aldrig</translation>
    </message>
    <message>
        <source>Analysis code missing</source>
        <translation>Analyskod saknas</translation>
    </message>
    <message>
        <source>Analysis not in the contract</source>
        <translation>Analysen inte i avtalet</translation>
    </message>
    <message>
        <source>Only over or under a limit</source>
        <translation>Bara under eller över en gräns</translation>
    </message>
    <message>
        <source>Two answers for one sample</source>
        <translation>Två svar på ett prov</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Prepatients</source>
        <translation>Prepatienter</translation>
    </message>
    <message>
        <source>Changes of provider</source>
        <translation>Byten av utförare</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Provsvar</translation>
    </message>
    <message>
        <source>providers</source>
        <translation>utförare</translation>
    </message>
    <message>
        <source>prepatients</source>
        <translation>prepatienter</translation>
    </message>
    <message>
        <source>changes of provider</source>
        <translation>byten av utförare</translation>
    </message>
    <message>
        <source>exits</source>
        <translation>avslut</translation>
    </message>
    <message>
        <source>lab results</source>
        <translation>provsvar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Converted, close to a limit</source>
        <translation>Omräknat, nära en gräns</translation>
    </message>
    <message>
        <source>Measured point-of-care</source>
        <translation>Patientnära mätt</translation>
    </message>
    <message>
        <source>Another laboratory</source>
        <translation>Annat laboratorium</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Annan metod</translation>
    </message>
    <message>
        <source>Line above the table</source>
        <translation>Rad ovanför tabellen</translation>
    </message>
    <message>
        <source>Line of totals</source>
        <translation>Summarad</translation>
    </message>
    <message>
        <source>Decimals or thousands</source>
        <translation>Decimaler eller tusental</translation>
    </message>
    <message>
        <source>Code left out by the profile</source>
        <translation>Kod som profilen lämnar utanför</translation>
    </message>
    <message>
        <source>Unusual for the unit</source>
        <translation>Ovanligt för enheten</translation>
    </message>
    <message>
        <source>Message without results</source>
        <translation>Meddelande utan provsvar</translation>
    </message>
    <message>
        <source>Message unreadable</source>
        <translation>Oläsligt meddelande</translation>
    </message>
    <message>
        <source>Not HL7 v2</source>
        <translation>Inte HL7 v2</translation>
    </message>
    <message>
        <source>Unusual version</source>
        <translation>Ovanlig version</translation>
    </message>
    <message>
        <source>Message without content</source>
        <translation>Meddelande utan innehåll</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testmeddelande</translation>
    </message>
    <message>
        <source>Outside any message</source>
        <translation>Utanför alla meddelanden</translation>
    </message>
    <message>
        <source>Broken lines joined</source>
        <translation>Brutna rader hopfogade</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Inga meddelanden</translation>
    </message>
    <message>
        <source>Batch without an end</source>
        <translation>Bunt utan slut</translation>
    </message>
    <message>
        <source>Unknown escape sequence</source>
        <translation>Okänd teckenföljd</translation>
    </message>
    <message>
        <source>Another character set than declared</source>
        <translation>Annan teckenkodning än angiven</translation>
    </message>
    <message>
        <source>Character set not declared</source>
        <translation>Teckenkodning inte angiven</translation>
    </message>
    <message>
        <source>Unknown character set</source>
        <translation>Okänd teckenkodning</translation>
    </message>
    <message>
        <source>Kind of value not supported</source>
        <translation>Slag av värde som inte läses</translation>
    </message>
    <message>
        <source>Kind of value missing</source>
        <translation>Slag av värde saknas</translation>
    </message>
    <message>
        <source>Several values in one result</source>
        <translation>Flera värden i ett svar</translation>
    </message>
    <message>
        <source>No single number</source>
        <translation>Inte ett enda tal</translation>
    </message>
    <message>
        <source>Value left out by the sender</source>
        <translation>Värdet utelämnat av avsändaren</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Okänd status</translation>
    </message>
    <message>
        <source>Two sample times</source>
        <translation>Två provtider</translation>
    </message>
    <message>
        <source>Sample over several days</source>
        <translation>Prov över flera dagar</translation>
    </message>
    <message>
        <source>Another day in Sweden</source>
        <translation>Annan dag i Sverige</translation>
    </message>
    <message>
        <source>Two units at once</source>
        <translation>Två enheter på en gång</translation>
    </message>
    <message>
        <source>Several people fit</source>
        <translation>Flera personer stämmer</translation>
    </message>
    <message>
        <source>Person not in the file</source>
        <translation>Personen finns inte i filen</translation>
    </message>
    <message>
        <source>Several national numbers</source>
        <translation>Flera personnummer</translation>
    </message>
    <message>
        <source>Sort of number not stated</source>
        <translation>Nummertyp inte angiven</translation>
    </message>
    <message>
        <source>Meaning changed by an extension</source>
        <translation>Betydelsen ändrad av en utökning</translation>
    </message>
    <message>
        <source>About somebody else</source>
        <translation>Gäller någon annan</translation>
    </message>
    <message>
        <source>Perhaps an older FHIR</source>
        <translation>Kanske en äldre FHIR</translation>
    </message>
    <message>
        <source>Only groups others</source>
        <translation>Grupperar bara andra</translation>
    </message>
    <message>
        <source>Unknown element</source>
        <translation>Okänt element</translation>
    </message>
    <message>
        <source>Deleted by the sender</source>
        <translation>Raderat av avsändaren</translation>
    </message>
    <message>
        <source>Failed at the sender</source>
        <translation>Inte utfört hos avsändaren</translation>
    </message>
    <message>
        <source>More pages to come</source>
        <translation>Fler sidor följer</translation>
    </message>
    <message>
        <source>Provider chosen</source>
        <translation>Utföraren vald</translation>
    </message>
    <message>
        <source>Provider set aside</source>
        <translation>Utföraren bortvald</translation>
    </message>
    <message>
        <source>Answer chosen</source>
        <translation>Svaret valt</translation>
    </message>
    <message>
        <source>Answer set aside</source>
        <translation>Svaret bortvalt</translation>
    </message>
    <message>
        <source>Other sheets not read</source>
        <translation>Andra blad lästes inte</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Inga rader</translation>
    </message>
    <message>
        <source>Personal number in the wrong column</source>
        <translation>Personnummer i fel kolumn</translation>
    </message>
    <message>
        <source>Header row repeated</source>
        <translation>Rubrikraden upprepad</translation>
    </message>
    <message>
        <source>Text instead of a number</source>
        <translation>Text i stället för ett tal</translation>
    </message>
    <message>
        <source>Sample date in the future</source>
        <translation>Provdatum i framtiden</translation>
    </message>
    <message>
        <source>Sample date before 1900</source>
        <translation>Provdatum före 1900</translation>
    </message>
    <message>
        <source>Message of a type not read</source>
        <translation>Meddelandetyp som inte läses</translation>
    </message>
    <message>
        <source>Nested too deep</source>
        <translation>För många nivåer</translation>
    </message>
</context>
<context>
    <name>utfall::InlineNotice</name>
    <message>
        <source>Close the notice</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>utfall::IssueList</name>
    <message>
        <source>Rows with remarks</source>
        <translation>Rader med anmärkningar</translation>
    </message>
    <message>
        <source>Shows the first %1 of %2 remarks.</source>
        <translation>Visar de första %1 av %2 anmärkningar.</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Inga anmärkningar</translation>
    </message>
    <message>
        <source>Every row can be taken in as it stands.</source>
        <translation>Varje rad kan läsas in som den är.</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>Ingen rad passar filtret</translation>
    </message>
    <message>
        <source>Show all remarks</source>
        <translation>Visa alla anmärkningar</translation>
    </message>
    <message>
        <source>Filter by text or line</source>
        <translation>Filtrera på text eller rad</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>There are remarks, but none with this outcome, reason and text.</source>
        <translation>Det finns anmärkningar, men ingen med detta utfall, skäl och denna text.</translation>
    </message>
</context>
<context>
    <name>utfall::IssueTableModel</name>
    <message>
        <source>Outcome</source>
        <translation>Hantering</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Vad och varför</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>utfall::LastDecisionNotice</name>
    <message>
        <source>%1 It can be undone until the register changes again.</source>
        <translation>%1 Det kan ångras tills registret ändras igen.</translation>
    </message>
    <message>
        <source>Undo the decision</source>
        <translation>Ångra beslutet</translation>
    </message>
    <message>
        <source>%1 It can no longer be undone, because the register has been changed since. Correct what it changed instead.</source>
        <translation>%1 Det kan inte längre ångras, eftersom registret har ändrats sedan dess. Rätta i stället det som ändrades.</translation>
    </message>
</context>
<context>
    <name>utfall::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Open another register…</source>
        <translation>Öppna ett annat register…</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 är låst</translation>
    </message>
    <message>
        <source>Nobody was at the computer for a while, so the register was locked. You come back to where you were.</source>
        <translation>Ingen har varit vid datorn på en stund, så registret låstes. Du kommer tillbaka dit du var.</translation>
    </message>
    <message>
        <source>You come back to where you were.</source>
        <translation>Du kommer tillbaka dit du var.</translation>
    </message>
    <message>
        <source>A window with work in it was open. It waits as it was, and is shown again when you unlock.</source>
        <translation>Ett fönster med påbörjat arbete var öppet. Det väntar som det var och visas igen när du låser upp.</translation>
    </message>
    <message>
        <source>The passphrase of the demo is: %1</source>
        <translation>Demons lösenfras är: %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
</context>
<context>
    <name>utfall::LogPage</name>
    <message>
        <source>Who has done what, when and why?</source>
        <translation>Vem har gjort vad, när och varför?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Pseudonym, organisation number or import</source>
        <translation>Pseudonym, organisationsnummer eller inläsning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Nothing in the log</source>
        <translation>Inget i loggen</translation>
    </message>
    <message>
        <source>No entry fits what was asked for. Widen the dates or clear the fields above.</source>
        <translation>Ingen post passar in. Vidga datumen eller töm fälten ovanför.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Entries and head of the log, as printed on reports: %1</source>
        <translation>Loggens längd och slut, som på utskrivna rapporter: %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Post %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Show what is sealed</source>
        <translation>Visa det förseglade</translation>
    </message>
    <message>
        <source>What identifies people is sealed. Showing it leaves an entry of its own.</source>
        <translation>Det som pekar ut någon är förseglat. Att visa det ger en egen post i loggen.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Förseglat</translation>
    </message>
    <message>
        <source>Destroyed together with the person.</source>
        <translation>Förstört tillsammans med personen.</translation>
    </message>
</context>
<context>
    <name>utfall::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Re&amp;gister</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Öppnar %1…</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>Inget register är öppet</translation>
    </message>
    <message>
        <source>Tables are imported into a register. Open or create a register first, then drop the files again.</source>
        <translation>Tabeller importeras till ett register. Öppna eller skapa ett register först och släpp sedan filerna igen.</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Öppna registret</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Importera %Ln fil</numerusform>
            <numerusform>Importera %Ln filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;tidigare</translation>
    </message>
    <message>
        <source>No register has been opened yet</source>
        <translation>Inget register har öppnats än</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Det här gick inte att göra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Locked – Utfall</source>
        <translation>Låst – Utfall</translation>
    </message>
    <message>
        <source>Reading only: %1 has had the register open on the computer %2 since %3. Nothing can be changed here; what %1 changes is shown here a moment later.</source>
        <translation>Endast läsning: %1 har registret öppet på datorn %2 sedan %3. Här kan ingenting ändras; det som %1 ändrar visas här en stund senare.</translation>
    </message>
    <message>
        <source>Reading only: another program has the register open. Nothing can be changed here.</source>
        <translation>Endast läsning: ett annat program har registret öppet. Här kan ingenting ändras.</translation>
    </message>
    <message>
        <source>Try to open for changes</source>
        <translation>Försök öppna för ändring</translation>
    </message>
    <message>
        <source>The register is open already</source>
        <translation>Registret är redan öppet</translation>
    </message>
    <message>
        <source>You can read it meanwhile, and see what is changed there.</source>
        <translation>Du kan läsa det så länge och se det som ändras där.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Öppna för läsning</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies made before open with the old one.</source>
        <translation>Lösenfrasen är bytt. Kopior som gjordes tidigare öppnas med den gamla.</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>Inget kan importeras</translation>
    </message>
</context>
<context>
    <name>utfall::MappingProfilesDialog</name>
    <message>
        <source>Mapping profiles</source>
        <translation>Mappningsprofiler</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Ingen profil än</translation>
    </message>
    <message>
        <source>A profile keeps what one sender&apos;s files look like and mean. It is made in the import, when a code is mapped or a sender is named, or read from a file.</source>
        <translation>En profil bevarar hur en avsändares filer ser ut och vad de betyder. Den skapas i inläsningen, när en kod kopplas eller en avsändare får ett namn, eller läses från en fil.</translation>
    </message>
    <message>
        <source>Read from file…</source>
        <translation>Läs från fil…</translation>
    </message>
    <message>
        <source>none of the contract&apos;s</source>
        <translation>hör inte till avtalet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Write to file…</source>
        <translation>Skriv till fil…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Laboratory where a row names none</source>
        <translation>Laboratorium när raden saknar det</translation>
    </message>
    <message>
        <source>A bare % means</source>
        <translation>Ett ensamt % betyder</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Inget sagt än</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lägg till rad</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Ge profilen ett namn.</translation>
    </message>
    <message>
        <source>There is another profile with this name.</source>
        <translation>Det finns en annan profil med det namnet.</translation>
    </message>
    <message>
        <source>The profile %1 is saved. Rows that waited have been weighed again.</source>
        <translation>Profilen %1 är sparad. Rader som väntade har prövats på nytt.</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Ta bort profilen</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Ta bort profilen %1?</translation>
    </message>
    <message>
        <source>What has been imported stays. Rows that wait are read without it from now on.</source>
        <translation>Det som är importerat står kvar. Rader som väntar läses utan den från och med nu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Write the profile to a file</source>
        <translation>Skriv profilen till en fil</translation>
    </message>
    <message>
        <source>Mapping profiles (*.json)</source>
        <translation>Mappningsprofiler (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 är sparad.</translation>
    </message>
    <message>
        <source>Read a profile from a file</source>
        <translation>Läs en profil från en fil</translation>
    </message>
    <message>
        <source>Replace the profile %1?</source>
        <translation>Ersätta profilen %1?</translation>
    </message>
    <message>
        <source>What it says now of codes and units is lost.</source>
        <translation>Det den nu säger om koder och enheter går förlorat.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Lämna utan att spara?</translation>
    </message>
    <message>
        <source>What you have changed in this profile is lost.</source>
        <translation>Det du har ändrat i profilen går förlorat.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited came in.</source>
        <translation>
            <numerusform>%Ln rad som väntade har kommit in.</numerusform>
            <numerusform>%Ln rader som väntade har kommit in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::MeaningDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln rad)</numerusform>
            <numerusform>%1 (%Ln rader)</numerusform>
        </translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ingen enhet</translation>
    </message>
    <message>
        <source>Not said: hold such rows</source>
        <translation>Inte angivet: låt sådana rader vänta</translation>
    </message>
    <message>
        <source>% NGSP (international, DCCT)</source>
        <translation>% NGSP (internationell, DCCT)</translation>
    </message>
    <message>
        <source>% Mono-S (Swedish, before 2011)</source>
        <translation>% Mono-S (svensk, före 2011)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Give the sender a name: what its files mean is kept under it.</source>
        <translation>Ge avsändaren ett namn: under det sparas vad filerna betyder.</translation>
    </message>
    <message>
        <source>There is a profile with this name. Choose it on the step Reading, or take another name.</source>
        <translation>Det finns en profil med det namnet. Välj den i steget Inläsning, eller ta ett annat namn.</translation>
    </message>
    <message>
        <source>A mapping profile with this name is saved with the import and used for the next file.</source>
        <translation>En mappningsprofil med namnet sparas med importen och används för nästa fil.</translation>
    </message>
    <message>
        <source>See what it changes…</source>
        <translation>Se vad det ändrar…</translation>
    </message>
    <message>
        <source>The import was made without a mapping profile. Choose the sender&apos;s, or write a name for a new one: it is saved, and the import gets it.</source>
        <translation>Importen gjordes utan mappningsprofil. Välj avsändarens, eller skriv ett namn på en ny: den sparas och importen får den.</translation>
    </message>
</context>
<context>
    <name>utfall::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln väntar</numerusform>
            <numerusform>%1, %Ln väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::NewRegisterWizard</name>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>Municipality or region</source>
        <translation>Kommun eller region</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Who owns the contract?</source>
        <translation>Vem äger avtalet?</translation>
    </message>
    <message>
        <source>The commissioner stands on every report. One register holds one organisation&apos;s contract.</source>
        <translation>Beställaren står på varje rapport. Ett register innehåller en organisations avtal.</translation>
    </message>
    <message>
        <source>Begin from a template</source>
        <translation>Utgå från en mall</translation>
    </message>
    <message>
        <source>Every term can be changed in the next step.</source>
        <translation>Varje villkor kan ändras i nästa steg.</translation>
    </message>
    <message>
        <source>The terms</source>
        <translation>Villkoren</translation>
    </message>
    <message>
        <source>What is written at the left is what the sentences at the right say.</source>
        <translation>Det som skrivs till vänster är det som meningarna till höger säger.</translation>
    </message>
    <message>
        <source>Is this the contract?</source>
        <translation>Är det här avtalet?</translation>
    </message>
    <message>
        <source>Read the terms once more. They stay a draft that can be changed until the contract is signed.</source>
        <translation>Läs villkoren en gång till. De är ett utkast som kan ändras tills avtalet är undertecknat.</translation>
    </message>
    <message>
        <source>Choose file and create…</source>
        <translation>Välj fil och skapa…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>municipality or region</source>
        <translation>kommun eller region</translation>
    </message>
    <message>
        <source>Where is the register to be kept?</source>
        <translation>Var ska registret sparas?</translation>
    </message>
    <message>
        <source>Utfall register (*.utfall)</source>
        <translation>Utfallsregister (*.utfall)</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Beställare</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Close the new register</source>
        <translation>Stäng det nya registret</translation>
    </message>
    <message>
        <source>Close without making the register?</source>
        <translation>Stänga utan att skapa registret?</translation>
    </message>
    <message>
        <source>No file has been made. What you have written is forgotten.</source>
        <translation>Ingen fil har skapats. Det du har skrivit glöms.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>What opens the register?</source>
        <translation>Vad öppnar registret?</translation>
    </message>
    <message>
        <source>What identifies people is sealed in the file. Nobody can open it without the passphrase or the recovery key of the next step; not even we.</source>
        <translation>Det som identifierar personer förseglas i filen. Ingen kan öppna den utan lösenfrasen eller återställningsnyckeln i nästa steg, inte heller vi.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Keep the recovery key on paper</source>
        <translation>Förvara återställningsnyckeln på papper</translation>
    </message>
    <message>
        <source>It opens the register when the passphrase is forgotten. It is shown here and never again: print it or write it down, and lock it in.</source>
        <translation>Den öppnar registret när lösenfrasen är glömd. Den visas här och aldrig mer: skriv ut den eller skriv av den, och lås in den.</translation>
    </message>
</context>
<context>
    <name>utfall::OverviewPage</name>
    <message>
        <source>How far has the contract come, and what is to be paid?</source>
        <translation>Hur långt har avtalet kommit, och vad ska betalas?</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Show those who have reached the goal</source>
        <translation>Visa de som har nått målet</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Show the payout line by line</source>
        <translation>Visa ersättningen rad för rad</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>Show those whose follow-up window has closed</source>
        <translation>Visa de vars uppföljningsfönster är stängt</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Show the rows that wait for a decision</source>
        <translation>Visa raderna som väntar på beslut</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>No provider has anyone listed</source>
        <translation>Ingen utförare har någon listad</translation>
    </message>
    <message>
        <source>Providers stand here once prepatients have chosen them.</source>
        <translation>Utförarna står här när prepatienter har valt dem.</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 listade</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 med passerat måldatum</translation>
    </message>
    <message>
        <source>%1 tested</source>
        <translation>%1 provtagna</translation>
    </message>
    <message>
        <source>scaled to the budget&apos;s ceiling</source>
        <translation>nedsatt till budgettaket</translation>
    </message>
    <message>
        <source>of which interest %1</source>
        <translation>varav ränta %1</translation>
    </message>
    <message>
        <source>%1 for each paid success</source>
        <translation>%1 per ersatt utfall</translation>
    </message>
    <message>
        <source>of %1 enrolled</source>
        <translation>av %1 inskrivna</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln person(s) not counted</source>
        <translation>
            <numerusform>och %Ln person som inte räknas</numerusform>
            <numerusform>och %Ln personer som inte räknas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>inget väntar</translation>
    </message>
    <message>
        <source>The register is new and empty</source>
        <translation>Registret är nytt och tomt</translation>
    </message>
    <message>
        <source>Key figures and the payment line stand here once there are people to count. Begin with the providers: those whom prepatients can choose.</source>
        <translation>Nyckeltal och ersättningslinjen står här när det finns personer att räkna. Börja med utförarna: de som prepatienter kan välja.</translation>
    </message>
    <message>
        <source>Import providers</source>
        <translation>Importera utförare</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Ingen är inskriven än</translation>
    </message>
    <message>
        <source>Key figures and the payment line stand here once prepatients are registered.</source>
        <translation>Nyckeltal och ersättningslinjen står här när prepatienter är registrerade.</translation>
    </message>
    <message>
        <source>Import prepatients</source>
        <translation>Importera prepatienter</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inskrivna</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Provtagna</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Nått målet</translation>
    </message>
    <message>
        <source>that wait for a decision</source>
        <translation>väntar på beslut</translation>
    </message>
</context>
<context>
    <name>utfall::PageId</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Prepatients</source>
        <translation>Prepatienter</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Provsvar</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
</context>
<context>
    <name>utfall::PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Välj en ny lösenfras</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Copies of the register that were made before still open with the old passphrase. If somebody has learnt it, they have to be destroyed.</source>
        <translation>Kopior av registret som gjordes tidigare öppnas fortfarande med den gamla lösenfrasen. Har någon fått veta den måste de förstöras.</translation>
    </message>
    <message>
        <source>The register was opened with the recovery key. Choose a passphrase that is remembered; the recovery key goes on opening the register. If you cancel, the register is closed.</source>
        <translation>Registret öppnades med återställningsnyckeln. Välj en lösenfras som går att minnas; återställningsnyckeln öppnar registret även i fortsättningen. Om du avbryter stängs registret.</translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Den nya lösenfrasen igen</translation>
    </message>
</context>
<context>
    <name>utfall::PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Samma lösenfras igen</translation>
    </message>
    <message>
        <source>Take four or more words that have nothing to do with each other.</source>
        <translation>Ta fyra eller fler ord som inte har med varandra att göra.</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>För svag</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svag</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>utfall::PayoutPage</name>
    <message>
        <source>All listed</source>
        <translation>Alla listade</translation>
    </message>
    <message>
        <source>Due or tested</source>
        <translation>Måldatum passerat eller provtagna</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Provtagna</translation>
    </message>
    <message>
        <source>What is each provider to be paid, and why?</source>
        <translation>Vad ska varje utförare få, och varför?</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Ränta</translation>
    </message>
    <message>
        <source>Evaluator&apos;s fee</source>
        <translation>Utvärderarens arvode</translation>
    </message>
    <message>
        <source>Claim lines</source>
        <translation>Anspråksrader</translation>
    </message>
    <message>
        <source>Choose a line to see why it is that amount.</source>
        <translation>Välj en rad för att se varför beloppet är som det är.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Medräknade</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Nått målet</translation>
    </message>
    <message>
        <source>Paid successes</source>
        <translation>Ersatta utfall</translation>
    </message>
    <message>
        <source>No claim lines yet</source>
        <translation>Inga anspråksrader än</translation>
    </message>
    <message>
        <source>A provider gets a line when somebody is listed with it on this date.</source>
        <translation>En utförare får en rad när någon är listad hos den på detta datum.</translation>
    </message>
    <message>
        <source>The denominator decides the money</source>
        <translation>Nämnaren avgör pengarna</translation>
    </message>
    <message>
        <source>The same results on the three denominators. Only the contracted one is paid.</source>
        <translation>Samma provsvar med de tre nämnarna. Bara den avtalade ersätts.</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nämnare</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>The payout on the three denominators</source>
        <translation>Ersättningen med de tre nämnarna</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminär</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim line(s)</source>
        <translation>
            <numerusform>%Ln anspråksrad</numerusform>
            <numerusform>%Ln anspråksrader</numerusform>
        </translation>
    </message>
    <message>
        <source>limited by the budget ceiling</source>
        <translation>begränsad av budgettaket</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>på %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>the contract has none</source>
        <translation>avtalet har ingen</translation>
    </message>
    <message>
        <source>never depends on the outcome</source>
        <translation>beror aldrig på utfallet</translation>
    </message>
    <message>
        <source>The figures are preliminary: %1 of %2 listed have a follow-up window that is still open.</source>
        <translation>Siffrorna är preliminära: %1 av %2 listade har ett uppföljningsfönster som fortfarande är öppet.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>%1 – contracted</source>
        <translation>%1 – avtalad</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Varför detta belopp?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>Uträkningen</translation>
    </message>
    <message>
        <source>The people behind it</source>
        <translation>Personerna bakom</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln prepatient(s)</source>
        <translation>
            <numerusform>Visa %Ln prepatient</numerusform>
            <numerusform>Visa %Ln prepatienter</numerusform>
        </translation>
    </message>
    <message>
        <source>behind the line of %1</source>
        <translation>bakom raden för %1</translation>
    </message>
    <message>
        <source>The date of payment, which interest runs to</source>
        <translation>Betalningsdatumet, som räntan löper till</translation>
    </message>
    <message>
        <source>To be paid on</source>
        <translation>Betalas den</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>The date of the figures</source>
        <translation>Siffrornas datum</translation>
    </message>
    <message>
        <source>30 days later</source>
        <translation>30 dagar senare</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Avtalet slutar</translation>
    </message>
</context>
<context>
    <name>utfall::PeopleFilterBar</name>
    <message>
        <source>Name, number or pseudonym</source>
        <translation>Namn, nummer eller pseudonym</translation>
    </message>
    <message>
        <source>Search among the prepatients</source>
        <translation>Sök bland prepatienterna</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>All intakes</source>
        <translation>Alla omgångar</translation>
    </message>
    <message>
        <source>%1 prepatients</source>
        <translation>%1 prepatienter</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alla utförare</translation>
    </message>
    <message>
        <source>Without a provider</source>
        <translation>Utan utförare</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Har nått målet</translation>
    </message>
    <message>
        <source>Did not reach it</source>
        <translation>Har inte nått det</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Inget prov</translation>
    </message>
    <message>
        <source>In no count</source>
        <translation>Räknas inte</translation>
    </message>
    <message numerus="yes">
        <source>%1 prepatient(s)</source>
        <translation>
            <numerusform>%1 prepatient</numerusform>
            <numerusform>%1 prepatienter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::PersonActions</name>
    <message>
        <source>The prepatient was added.</source>
        <translation>Prepatienten är tillagd.</translation>
    </message>
    <message>
        <source>The prepatient was changed.</source>
        <translation>Prepatienten är ändrad.</translation>
    </message>
    <message>
        <source>The change was undone.</source>
        <translation>Ändringen är ångrad.</translation>
    </message>
    <message>
        <source>The change of provider was added.</source>
        <translation>Bytet av utförare är tillagt.</translation>
    </message>
    <message>
        <source>The change of provider was taken back.</source>
        <translation>Bytet av utförare är återtaget.</translation>
    </message>
    <message>
        <source>The exit was added.</source>
        <translation>Avslutet är tillagt.</translation>
    </message>
    <message>
        <source>The exit was taken back.</source>
        <translation>Avslutet är återtaget.</translation>
    </message>
    <message>
        <source>The person was admitted.</source>
        <translation>Personen är godtagen.</translation>
    </message>
    <message>
        <source>The admission was taken back.</source>
        <translation>Godtagandet är återtaget.</translation>
    </message>
    <message>
        <source>Remove a prepatient</source>
        <translation>Ta bort en prepatient</translation>
    </message>
    <message>
        <source>Remove this person from the register?</source>
        <translation>Ta bort personen ur registret?</translation>
    </message>
    <message>
        <source>For people registered by mistake. Their results, changes of provider and exits go back to the rows to review. Somebody who has left gets an exit instead.</source>
        <translation>För den som är registrerad av misstag. Personens provsvar, byten av utförare och avslut går tillbaka till raderna att granska. Den som har lämnat får i stället ett avslut.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The person was removed from the register.</source>
        <translation>Personen är borttagen ur registret.</translation>
    </message>
    <message>
        <source>The change of provider was removed.</source>
        <translation>Bytet av utförare är borttaget.</translation>
    </message>
    <message>
        <source>The change of provider is back.</source>
        <translation>Bytet av utförare är tillbaka.</translation>
    </message>
    <message>
        <source>The exit was removed.</source>
        <translation>Avslutet är borttaget.</translation>
    </message>
    <message>
        <source>The exit is back.</source>
        <translation>Avslutet är tillbaka.</translation>
    </message>
</context>
<context>
    <name>utfall::PersonDetailView</name>
    <message>
        <source>Admit all the same…</source>
        <translation>Godta ändå…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Prover</translation>
    </message>
    <message>
        <source>No samples are reported.</source>
        <translation>Inga prover är rapporterade.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inskrivning</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Byt…</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>Add an exit…</source>
        <translation>Lägg till ett avslut…</translation>
    </message>
    <message>
        <source>Remove from the register…</source>
        <translation>Ta bort ur registret…</translation>
    </message>
    <message>
        <source>Protected person (protected population registration). Number, name and address are not shown.</source>
        <translation>Skyddad person (skyddad folkbokföring). Nummer, namn och adress visas inte.</translation>
    </message>
    <message>
        <source>Protected person (confidentiality marking). Number, name and address are not shown.</source>
        <translation>Skyddad person (sekretessmarkering). Nummer, namn och adress visas inte.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per datum</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Måldatum</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Change cut-off</source>
        <translation>Bytesgräns</translation>
    </message>
    <message>
        <source>Provider that counts</source>
        <translation>Utförare som räknas</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, taget %2</translation>
    </message>
    <message>
        <source>Without a provider</source>
        <translation>Utan utförare</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (av %2)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inskriven</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Identifierad av</translation>
    </message>
    <message>
        <source>Provider then</source>
        <translation>Utförare vid inskrivning</translation>
    </message>
    <message>
        <source>Method then</source>
        <translation>Metod vid inskrivning</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>Inclusion value</source>
        <translation>Inklusionsvärde</translation>
    </message>
    <message>
        <source>Admitted because</source>
        <translation>Godtagen eftersom</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>från %1 till %2</translation>
    </message>
    <message>
        <source>Without a provider.</source>
        <translation>Utan utförare.</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>metod %1</translation>
    </message>
    <message>
        <source>Change on %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
    <message>
        <source>Remove the change</source>
        <translation>Ta bort bytet</translation>
    </message>
    <message>
        <source>Remove the exit</source>
        <translation>Ta bort avslutet</translation>
    </message>
    <message>
        <source>The person has not left.</source>
        <translation>Personen har inte lämnat.</translation>
    </message>
    <message>
        <source>Show the identity…</source>
        <translation>Visa identiteten…</translation>
    </message>
    <message>
        <source>Protected person. The identity is shown until the person is closed, and the log says why.</source>
        <translation>Skyddad person. Identiteten visas tills personen stängs, och loggen säger varför.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Protected person (fictitious personal data). Number, name and address are not shown. Who the person was before must not be written anywhere.</source>
        <translation>Skyddad person (fingerade personuppgifter). Nummer, namn och adress visas inte. Vem personen var tidigare får inte antecknas någonstans.</translation>
    </message>
</context>
<context>
    <name>utfall::PersonFinder</name>
    <message>
        <source>Name or number</source>
        <translation>Namn eller nummer</translation>
    </message>
    <message>
        <source>Find the person</source>
        <translation>Sök personen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Funna personer</translation>
    </message>
    <message>
        <source>%1 · %2 · enrolled %3</source>
        <translation>%1 · %2 · inskriven %3</translation>
    </message>
    <message>
        <source>Nobody in the register fits.</source>
        <translation>Ingen i registret stämmer.</translation>
    </message>
</context>
<context>
    <name>utfall::PersonWords</name>
    <message>
        <source>Listed. The mean of the samples in the window is %1, and the goal is %2.</source>
        <translation>Listad. Medelvärdet av proverna i fönstret är %1, och målet är %2.</translation>
    </message>
    <message>
        <source>Listed. The mean of the samples in the window is %1, but the goal is %2.</source>
        <translation>Listad. Medelvärdet av proverna i fönstret är %1, men målet är %2.</translation>
    </message>
    <message>
        <source>Listed. The sample of %3 that decides is %1, and the goal is %2.</source>
        <translation>Listad. Provet från %3 som avgör är %1, och målet är %2.</translation>
    </message>
    <message>
        <source>Listed. The sample of %3 that decides is %1, but the goal is %2.</source>
        <translation>Listad. Provet från %3 som avgör är %1, men målet är %2.</translation>
    </message>
    <message>
        <source>This can change until %1, when the window closes.</source>
        <translation>Detta kan ändras till och med %1, då fönstret stängs.</translation>
    </message>
    <message>
        <source>Listed. Samples count from %1, when the window opens.</source>
        <translation>Listad. Prover räknas från %1, då fönstret öppnas.</translation>
    </message>
    <message>
        <source>Listed. No sample counts yet; the window is open until %1.</source>
        <translation>Listad. Inget prov räknas än; fönstret är öppet till och med %1.</translation>
    </message>
    <message>
        <source>In no count because of an exit on %1: %2. %3</source>
        <translation>Räknas inte på grund av ett avslut %1: %2. %3</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>avgör</translation>
    </message>
    <message>
        <source>in the window, another decides</source>
        <translation>i fönstret, ett annat avgör</translation>
    </message>
    <message>
        <source>after the date shown</source>
        <translation>efter det visade datumet</translation>
    </message>
    <message>
        <source>after the withdrawal of consent</source>
        <translation>efter återkallat samtycke</translation>
    </message>
    <message>
        <source>before the window</source>
        <translation>före fönstret</translation>
    </message>
    <message>
        <source>after the window</source>
        <translation>efter fönstret</translation>
    </message>
    <message>
        <source>Reached, final</source>
        <translation>Har nått målet, slutligt</translation>
    </message>
    <message>
        <source>Reached, preliminary</source>
        <translation>Har nått målet, preliminärt</translation>
    </message>
    <message>
        <source>Not reached, final</source>
        <translation>Har inte nått målet, slutligt</translation>
    </message>
    <message>
        <source>Not reached, preliminary</source>
        <translation>Har inte nått målet, preliminärt</translation>
    </message>
    <message>
        <source>Not confirmed, final</source>
        <translation>Inte bekräftat, slutligt</translation>
    </message>
    <message>
        <source>Not confirmed, preliminary</source>
        <translation>Inte bekräftat, preliminärt</translation>
    </message>
    <message>
        <source>No sample, final</source>
        <translation>Inget prov, slutligt</translation>
    </message>
    <message>
        <source>Listed, no sample yet</source>
        <translation>Listad, inget prov än</translation>
    </message>
    <message>
        <source>Enrolled later</source>
        <translation>Skrivs in senare</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Hålls utanför</translation>
    </message>
    <message>
        <source>Removed by an exit</source>
        <translation>Borttagen genom avslut</translation>
    </message>
    <message>
        <source>Listed. The goal must hold on two dates, and the window has samples of one.</source>
        <translation>Listad. Målet ska nås på två datum, och fönstret har prover från ett.</translation>
    </message>
    <message>
        <source>Listed. The goal must hold on two dates; a sample of another date can come until %1.</source>
        <translation>Listad. Målet ska nås på två datum; ett prov från ett annat datum kan komma till och med %1.</translation>
    </message>
    <message>
        <source>Listed. The window closed on %1 without a sample that counts, so the goal is not reached.</source>
        <translation>Listad. Fönstret stängdes %1 utan ett prov som räknas, så målet är inte nått.</translation>
    </message>
    <message>
        <source>Enrolled on %1, after the date shown, and listed from that day.</source>
        <translation>Inskriven %1, efter det visade datumet, och listad från den dagen.</translation>
    </message>
    <message>
        <source>Held back and in no count: %1.</source>
        <translation>Hålls utanför och räknas inte: %1.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>inget nummer</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dubblett</translation>
    </message>
    <message>
        <source>corrected by a later answer</source>
        <translation>korrigerat av ett senare svar</translation>
    </message>
    <message>
        <source>the same result in another unit</source>
        <translation>samma svar i en annan enhet</translation>
    </message>
    <message>
        <source>conflict, to be decided</source>
        <translation>konflikt, ska avgöras</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>felregistrerat</translation>
    </message>
    <message>
        <source>status that does not count</source>
        <translation>status som inte räknas</translation>
    </message>
    <message>
        <source>not final: %1</source>
        <translation>inte slutligt: %1</translation>
    </message>
    <message>
        <source>held: no number</source>
        <translation>att granska: inget tal</translation>
    </message>
    <message>
        <source>held: no unit</source>
        <translation>att granska: ingen enhet</translation>
    </message>
    <message>
        <source>held: unknown unit</source>
        <translation>att granska: okänd enhet</translation>
    </message>
    <message>
        <source>held: &lt; or &gt; does not decide</source>
        <translation>att granska: &lt; eller &gt; avgör inte</translation>
    </message>
    <message>
        <source>another analysis</source>
        <translation>en annan analys</translation>
    </message>
    <message>
        <source>held: two people share the short number</source>
        <translation>att granska: två personer delar det korta numret</translation>
    </message>
    <message>
        <source>Only the method changes.</source>
        <translation>Bara metoden ändras.</translation>
    </message>
    <message>
        <source>Does not count: after the change cut-off.</source>
        <translation>Räknas inte: efter bytesgränsen.</translation>
    </message>
    <message>
        <source>Does not count: before the enrolment.</source>
        <translation>Räknas inte: före inskrivningen.</translation>
    </message>
    <message>
        <source>Does not count until the provider is registered.</source>
        <translation>Räknas inte förrän utföraren är registrerad.</translation>
    </message>
    <message>
        <source>Does not count: two providers on the same day.</source>
        <translation>Räknas inte: två utförare samma dag.</translation>
    </message>
    <message>
        <source>Says the same as another change.</source>
        <translation>Säger detsamma som ett annat byte.</translation>
    </message>
    <message>
        <source>Does not count: two people share the short number.</source>
        <translation>Räknas inte: två personer delar det korta numret.</translation>
    </message>
    <message>
        <source>Under the contract the person stays in the counts.</source>
        <translation>Enligt avtalet står personen kvar i beräkningen.</translation>
    </message>
    <message>
        <source>Under the contract the person leaves every count when the exit comes before the target date.</source>
        <translation>Enligt avtalet lämnar personen alla beräkningar när avslutet sker före måldatum.</translation>
    </message>
    <message>
        <source>Under the contract the person is taken out of every count, whenever it is found.</source>
        <translation>Enligt avtalet tas personen ur alla beräkningar, när det än upptäcks.</translation>
    </message>
    <message>
        <source>set aside by a decision</source>
        <translation>bortvalt genom ett beslut</translation>
    </message>
    <message>
        <source>Does not count: another provider was chosen for the day.</source>
        <translation>Räknas inte: en annan utförare valdes för dagen.</translation>
    </message>
</context>
<context>
    <name>utfall::PlannedUpdateModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>utfall::PrepatientDialog</name>
    <message>
        <source>Edit a prepatient</source>
        <translation>Redigera en prepatient</translation>
    </message>
    <message>
        <source>Add a prepatient</source>
        <translation>Lägg till en prepatient</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Confidentiality marking</source>
        <translation>Sekretessmarkering</translation>
    </message>
    <message>
        <source>Protected population registration</source>
        <translation>Skyddad folkbokföring</translation>
    </message>
    <message>
        <source>The person is protected. Number, name and address are not shown and stay as they are.</source>
        <translation>Personen är skyddad. Nummer, namn och adress visas inte och förblir som de är.</translation>
    </message>
    <message>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Also coordination numbers and reserve numbers.</source>
        <translation>Även samordningsnummer och reservnummer.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Protection of personal data</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Identifierad av</translation>
    </message>
    <message>
        <source>Who found that the person is at risk, for example a health centre.</source>
        <translation>Den som upptäckte att personen är i riskzonen, till exempel en vårdcentral.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inskrivning</translation>
    </message>
    <message>
        <source>Without a provider</source>
        <translation>Utan utförare</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inskriven</translation>
    </message>
    <message>
        <source>The person has lab results, so the date stands.</source>
        <translation>Personen har provsvar, så datumet ligger fast.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Consent and inclusion</source>
        <translation>Samtycke och inklusion</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Samtycke lämnat</translation>
    </message>
    <message>
        <source>Version of the consent</source>
        <translation>Samtyckets version</translation>
    </message>
    <message>
        <source>Inclusion value</source>
        <translation>Inklusionsvärde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Inclusion sample taken on</source>
        <translation>Inklusionsprov taget</translation>
    </message>
    <message>
        <source>As entered, the person is held back and in no count: %1.</source>
        <translation>Med dessa uppgifter hålls personen utanför och räknas inte: %1.</translation>
    </message>
    <message>
        <source>The enrolment is outside the contract&apos;s period, %1 to %2. The person is counted all the same.</source>
        <translation>Inskrivningen ligger utanför avtalets period, %1 till %2. Personen räknas ändå.</translation>
    </message>
    <message>
        <source>Fictitious personal data</source>
        <translation>Fingerade personuppgifter</translation>
    </message>
</context>
<context>
    <name>utfall::PrepatientTableModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inskriven</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Måldatum</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Senaste värde</translation>
    </message>
    <message>
        <source>Latest sample</source>
        <translation>Senaste prov</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Identifierad av</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
</context>
<context>
    <name>utfall::PrepatientsPage</name>
    <message>
        <source>Who is registered, who is counted, and why?</source>
        <translation>Vilka är registrerade, vilka räknas, och varför?</translation>
    </message>
    <message>
        <source>Prepatients</source>
        <translation>Prepatienter</translation>
    </message>
    <message>
        <source>No prepatients yet</source>
        <translation>Inga prepatienter än</translation>
    </message>
    <message>
        <source>The people at risk stand here, one line each. Import them from a file, drop the file on the window, or add them one by one.</source>
        <translation>Här står personerna i riskzonen, en på varje rad. Importera dem från en fil, släpp filen på fönstret eller lägg till dem en och en.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Visas: %1</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Nobody matches the filters</source>
        <translation>Ingen matchar filtren</translation>
    </message>
    <message numerus="yes">
        <source>The register has %Ln prepatient(s), but none with what is searched for.</source>
        <translation>
            <numerusform>Registret har %Ln prepatient, men ingen med det som söks.</numerusform>
            <numerusform>Registret har %Ln prepatienter, men ingen med det som söks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>family name, given name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>utfall::PriceFromBudgetBox</name>
    <message>
        <source>Budget in kronor</source>
        <translation>Budget i kronor</translation>
    </message>
    <message>
        <source> people</source>
        <translation> personer</translation>
    </message>
    <message>
        <source>People in the budget</source>
        <translation>Personer i budgeten</translation>
    </message>
    <message>
        <source>Use this price</source>
        <translation>Använd priset</translation>
    </message>
    <message>
        <source>Write a budget to see the price per success that it gives.</source>
        <translation>Skriv en budget för att se vilket pris per lyckat utfall den ger.</translation>
    </message>
    <message>
        <source>%1 successes can be paid. %2 a success, rounded down to %3. At the cap %4 is paid; %5 is left for the evaluator&apos;s fee.</source>
        <translation>%1 lyckade utfall kan ersättas. %2 per utfall, avrundat nedåt till %3. Vid taket betalas %4; %5 återstår till utvärderarens arvode.</translation>
    </message>
</context>
<context>
    <name>utfall::ProviderDetailView</name>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Contact and payment</source>
        <translation>Kontakt och betalning</translation>
    </message>
    <message>
        <source>These people have no provider on the day that counts. They stand in the counts, but their successes are never paid. State their provider under Prepatients.</source>
        <translation>De här personerna har ingen utförare den dag som räknas. De ingår i beräkningen, men deras lyckade utfall ersätts aldrig. Ange deras utförare under Prepatienter.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Bankgiro</source>
        <translation>Bankgiro</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <translation>Per %1, %2</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody is counted yet</source>
        <translation>ingen är medräknad än</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Räknas på</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listade</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Måldatum passerat</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Provtagna</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Ersättning</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln prepatient(s)</source>
        <translation>
            <numerusform>Visa %Ln prepatient</numerusform>
            <numerusform>Visa %Ln prepatienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed, %1</source>
        <translation>
            <numerusform>%Ln listad, %1</numerusform>
            <numerusform>%Ln listade, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln who reached the goal</source>
        <translation>
            <numerusform>Visa %Ln som har nått målet</numerusform>
            <numerusform>Visa %Ln som har nått målet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who reached the goal, %1</source>
        <translation>
            <numerusform>%Ln som har nått målet, %1</numerusform>
            <numerusform>%Ln som har nått målet, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ProviderDialog</name>
    <message>
        <source>Edit a provider</source>
        <translation>Redigera en utförare</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Lägg till en utförare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Ten digits. A sole trader&apos;s personal identity number is not accepted, because providers are printed openly.</source>
        <translation>Tio siffror. Personnummer för enskild firma godtas inte, eftersom utförare skrivs ut öppet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>How the provider works with people, in a few words.</source>
        <translation>Hur utföraren arbetar med människor, med några ord.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Bankgiro</source>
        <translation>Bankgiro</translation>
    </message>
</context>
<context>
    <name>utfall::ProviderOverviewModel</name>
    <message>
        <source>Without a provider</source>
        <translation>Utan utförare</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listade</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Ersättning</translation>
    </message>
</context>
<context>
    <name>utfall::ProviderTableModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listade</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nått målet</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Provtagna</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Without a provider</source>
        <translation>Utan utförare</translation>
    </message>
</context>
<context>
    <name>utfall::ProvidersPage</name>
    <message>
        <source>Who works with the prepatients, and with what result?</source>
        <translation>Vilka arbetar med prepatienterna, och med vilket resultat?</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Inga utförare än</translation>
    </message>
    <message>
        <source>Providers choose their own method and are paid for what people reach. Import them from a file, drop the file on the window, or add them one by one.</source>
        <translation>Utförare väljer själva sin metod och får ersättning för vad människor uppnår. Importera dem från en fil, släpp filen på fönstret eller lägg till dem en och en.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Without a provider</source>
        <translation>Utan utförare</translation>
    </message>
    <message>
        <source>The provider was changed.</source>
        <translation>Utföraren är ändrad.</translation>
    </message>
    <message>
        <source>The provider was added.</source>
        <translation>Utföraren är tillagd.</translation>
    </message>
    <message>
        <source>Remove a provider</source>
        <translation>Ta bort en utförare</translation>
    </message>
    <message>
        <source>Remove %1 from the register?</source>
        <translation>Ta bort %1 ur registret?</translation>
    </message>
    <message>
        <source>A provider that a person or a change of provider names cannot be removed.</source>
        <translation>En utförare som används av en person eller ett byte av utförare går inte att ta bort.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The provider was removed.</source>
        <translation>Utföraren är borttagen.</translation>
    </message>
</context>
<context>
    <name>utfall::QuickSearch</name>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Sök  Ctrl+K</translation>
    </message>
    <message>
        <source>Search pages, commands and prepatients</source>
        <translation>Sök sidor, kommandon och prepatienter</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Provider&apos;s prepatients</source>
        <translation>Utförarens prepatienter</translation>
    </message>
    <message>
        <source>Prepatients that match the text</source>
        <translation>Prepatienter som matchar texten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Prepatients that match the search</source>
        <translation>Prepatienter som matchar sökningen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Sökresultat</translation>
    </message>
</context>
<context>
    <name>utfall::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>The reason is kept and shown. Do not write names or personal numbers in it.</source>
        <translation>Motiveringen sparas och visas. Skriv inga namn eller personnummer i den.</translation>
    </message>
</context>
<context>
    <name>utfall::ReasonTableModel</name>
    <message>
        <source>All reasons</source>
        <translation>Alla skäl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
</context>
<context>
    <name>utfall::RecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Ny återställningsnyckel</translation>
    </message>
    <message>
        <source>Show the new key</source>
        <translation>Visa den nya nyckeln</translation>
    </message>
    <message>
        <source>The recovery key opens the register when the passphrase is forgotten. A new one takes the place of the old one, which then opens only copies that were made before.</source>
        <translation>Återställningsnyckeln öppnar registret när lösenfrasen är glömd. En ny ersätter den gamla, som därefter bara öppnar kopior som gjordes tidigare.</translation>
    </message>
    <message>
        <source>Print the key or write it down, and lock it in, apart from the computer. It is shown here and never again, and takes effect when one group of it has been typed back.</source>
        <translation>Skriv ut nyckeln eller skriv av den, och lås in den på ett annat ställe än datorn. Den visas här och aldrig igen, och börjar gälla när en grupp av den har skrivits tillbaka.</translation>
    </message>
    <message>
        <source>Take the new key into use</source>
        <translation>Börja använda den nya nyckeln</translation>
    </message>
    <message>
        <source>Nobody has yet shown that the recovery key of this register is kept on paper. That has to be done before people are stored in it: without the key a forgotten passphrase means a lost register.</source>
        <translation>Ingen har ännu visat att registrets återställningsnyckel finns på papper. Det måste göras innan personer lagras i det: utan nyckeln betyder en glömd lösenfras ett förlorat register.</translation>
    </message>
</context>
<context>
    <name>utfall::RecoveryKeyPage</name>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Read group %1 from the paper and write it here</source>
        <translation>Läs grupp %1 från papperet och skriv den här</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Skriv ut återställningsnyckeln</translation>
    </message>
    <message>
        <source>Keep it locked in, apart from the computer. Whoever has it can open the register.</source>
        <translation>Förvara den inlåst, skild från datorn. Den som har den kan öppna registret.</translation>
    </message>
    <message>
        <source>Recovery key for a register in Utfall</source>
        <translation>Återställningsnyckel för ett register i Utfall</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Spara återställningsnyckeln</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>återställningsnyckel</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Textfil (*.txt)</translation>
    </message>
    <message>
        <source>The recovery key could not be saved</source>
        <translation>Återställningsnyckeln kunde inte sparas</translation>
    </message>
</context>
<context>
    <name>utfall::RecoveryPage</name>
    <message>
        <source>What was found</source>
        <translation>Det här hittades</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Det här kan du göra</translation>
    </message>
    <message>
        <source>Go on with the register</source>
        <translation>Fortsätt med registret</translation>
    </message>
    <message>
        <source>Work as usual; nothing more has to be done</source>
        <translation>Arbeta som vanligt; inget mer behöver göras</translation>
    </message>
    <message>
        <source>Look at the copies</source>
        <translation>Se kopiorna</translation>
    </message>
    <message>
        <source>When they were made, why, and where they lie</source>
        <translation>När de gjordes, varför och var de ligger</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Återställ från kopia…</translation>
    </message>
    <message>
        <source>Shows what differs before anything is done</source>
        <translation>Visar vad som skiljer innan något görs</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Rädda det som går…</translation>
    </message>
    <message>
        <source>Into a new register, with a report of what was lost</source>
        <translation>Till ett nytt register, med en rapport om vad som gick förlorat</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Tillbaka till start</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Lämna filen som den är</translation>
    </message>
    <message>
        <source>%1 was not closed as it should be</source>
        <translation>%1 stängdes inte som det skulle</translation>
    </message>
    <message>
        <source>The program or the computer stopped while the register was open. Everything that was confirmed is there, and the file is whole.</source>
        <translation>Programmet eller datorn stannade medan registret var öppet. Allt som hade bekräftats finns kvar, och filen är hel.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while the register was open, and the file has come to harm. Restore a copy, or save what can be read, before you go on.</source>
        <translation>Programmet eller datorn stannade medan registret var öppet, och filen har tagit skada. Återställ en kopia eller rädda det som går att läsa innan du fortsätter.</translation>
    </message>
    <message>
        <source>Open last</source>
        <translation>Senast öppet</translation>
    </message>
    <message>
        <source>by %1 on the computer %2, from %3</source>
        <translation>av %1 på datorn %2, från %3</translation>
    </message>
    <message>
        <source>not known: the marker of the session cannot be read</source>
        <translation>okänt: märket efter den gången går inte att läsa</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Pågående arbete</translation>
    </message>
    <message>
        <source>A change that was not finished has been taken back. Do it again.</source>
        <translation>En ändring som inte blev klar har tagits tillbaka. Gör om den.</translation>
    </message>
    <message>
        <source>None: no change was half done.</source>
        <translation>Inget: ingen ändring var halvfärdig.</translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation>Kontrollerat nu</translation>
    </message>
    <message>
        <source>The whole file: its pages, its structure and its references. Nothing is wrong.</source>
        <translation>Hela filen: dess sidor, uppbyggnad och hänvisningar. Inget är fel.</translation>
    </message>
    <message>
        <source>Latest checked copy</source>
        <translation>Senaste kontrollerade kopia</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Det finns ingen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 går inte att öppna</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Header, structure and keys. The file has not been changed.</source>
        <translation>Filhuvud, uppbyggnad och nycklar. Filen har inte ändrats.</translation>
    </message>
    <message>
        <source>Checked copies</source>
        <translation>Kontrollerade kopior</translation>
    </message>
    <message>
        <source>There are none beside the file.</source>
        <translation>Det finns inga bredvid filen.</translation>
    </message>
</context>
<context>
    <name>utfall::ReportsPage</name>
    <message>
        <source>What can be printed and handed over?</source>
        <translation>Vad kan skrivas ut och lämnas över?</translation>
    </message>
    <message>
        <source>Contract report</source>
        <translation>Avtalsrapport</translation>
    </message>
    <message>
        <source>The parties, the terms as sentences, the payment line, attainment and payouts with their explanation. Nobody can be identified from it.</source>
        <translation>Parterna, villkoren som meningar, ersättningslinjen, måluppfyllelsen och ersättningen med förklaringar. Ingen person går att känna igen i den.</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Granska och skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Spara som HTML…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara som CSV…</translation>
    </message>
    <message>
        <source>Pseudonymised cases</source>
        <translation>Pseudonymiserade fall</translation>
    </message>
    <message>
        <source>Every prepatient under a pseudonym, all lab rows and their role, the terms and the result as CSV and JSON: enough to recompute the payout with other tools.</source>
        <translation>Varje prepatient under pseudonym, alla provrader och deras roll, villkoren och resultatet som CSV och JSON: nog för att räkna om ersättningen med andra verktyg.</translation>
    </message>
    <message>
        <source>Save in a folder…</source>
        <translation>Spara i en mapp…</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1, per %2.</translation>
    </message>
    <message>
        <source>The report says that its figures are preliminary, because follow-up windows are still open on this date.</source>
        <translation>Rapporten säger att siffrorna är preliminära, eftersom uppföljningsfönster fortfarande är öppna på detta datum.</translation>
    </message>
    <message>
        <source>The figures are still being computed. Try again in a moment.</source>
        <translation>Siffrorna beräknas fortfarande. Försök igen om ett ögonblick.</translation>
    </message>
    <message>
        <source>Contract report %1</source>
        <translation>Avtalsrapport %1</translation>
    </message>
    <message>
        <source>Save the contract report</source>
        <translation>Spara avtalsrapporten</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Skriver rapporten</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 är sparad</translation>
    </message>
    <message>
        <source>Folder for the cases</source>
        <translation>Mapp för fallen</translation>
    </message>
    <message>
        <source>Writing the cases</source>
        <translation>Skriver fallen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln file(s)</source>
        <translation>
            <numerusform>%Ln fil är sparad</numerusform>
            <numerusform>%Ln filer är sparade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::RestoreWizard</name>
    <message>
        <source>Restore %1</source>
        <translation>Återställ %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Vad skulle ändras?</translation>
    </message>
    <message>
        <source>Copies of the register</source>
        <translation>Kopior av registret</translation>
    </message>
    <message>
        <source>No copies here</source>
        <translation>Inga kopior här</translation>
    </message>
    <message>
        <source>The folder beside the register holds no copies. A copy that lies elsewhere can be chosen as a file.</source>
        <translation>Mappen bredvid registret innehåller inga kopior. En kopia som ligger på ett annat ställe kan väljas som fil.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Välj en annan fil…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Which copy?</source>
        <translation>Vilken kopia?</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Visa vad som skiljer</translation>
    </message>
    <message>
        <source>Choose a copy in the list, or a file.</source>
        <translation>Välj en kopia i listan eller en fil.</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Välj en kopia</translation>
    </message>
    <message>
        <source>Registers (*.utfall)</source>
        <translation>Register (*.utfall)</translation>
    </message>
    <message>
        <source>Reading both…</source>
        <translation>Läser båda…</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Återställ den här kopian</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>What opens the copy?</source>
        <translation>Vad öppnar kopian?</translation>
    </message>
    <message>
        <source>A copy opens with the passphrase that the register had when the copy was made. It is tried before anything is done, and the log of the restored register tells of the restore.</source>
        <translation>En kopia öppnas med den lösenfras som registret hade när kopian gjordes. Den prövas innan något görs, och det återställda registrets logg berättar om återställningen.</translation>
    </message>
    <message>
        <source>Choose a copy. What differs is shown before anything is done.</source>
        <translation>Välj en kopia. Vad som skiljer visas innan något görs.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Prövar nyckeln…</translation>
    </message>
</context>
<context>
    <name>utfall::ResultsEmptyView</name>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Inget är importerat än</translation>
    </message>
    <message>
        <source>Lab results come as tables or messages from the laboratory. Providers and prepatients come as tables, and are best imported first.</source>
        <translation>Provsvar kommer som tabeller eller meddelanden från laboratoriet. Utförare och prepatienter kommer som tabeller, och importeras helst först.</translation>
    </message>
    <message>
        <source>1. Create template files</source>
        <translation>1. Skapa mallfiler</translation>
    </message>
    <message>
        <source>2. Import files</source>
        <translation>2. Importera filer</translation>
    </message>
    <message>
        <source>See what would happen before it does; files can also be dropped here</source>
        <translation>Se vad som skulle hända innan det händer; filer kan också släppas här</translation>
    </message>
    <message>
        <source>3. Rows that cannot be taken in as they stand wait on this page until somebody decides, or until what they lack has come.</source>
        <translation>3. Rader som inte kan läsas in som de är väntar på den här sidan tills någon avgör dem, eller tills det de saknar har kommit.</translation>
    </message>
    <message>
        <source>Tables with the right headers to fill in, as CSV and Excel, and small examples of every format</source>
        <translation>Tabeller med rätt rubriker att fylla i, som CSV och Excel, och små exempel i varje format</translation>
    </message>
</context>
<context>
    <name>utfall::ResultsPage</name>
    <message>
        <source>What has been taken in, and what waits for a decision?</source>
        <translation>Vad är inläst, och vad väntar på beslut?</translation>
    </message>
    <message>
        <source>Rows taken in</source>
        <translation>Inlästa rader</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>List the rows to review</source>
        <translation>Lista raderna att granska</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Senaste import</translation>
    </message>
    <message>
        <source>Show the import history</source>
        <translation>Visa importhistoriken</translation>
    </message>
    <message numerus="yes">
        <source>of %1 read in %Ln import(s)</source>
        <translation>
            <numerusform>av %1 lästa i %Ln import</numerusform>
            <numerusform>av %1 lästa i %Ln importer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>ingen gäller</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>inget väntar</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln reason(s)</source>
        <translation>
            <numerusform>av %Ln skäl</numerusform>
            <numerusform>av %Ln skäl</numerusform>
        </translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Importhistorik</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln row(s)</source>
        <translation>
            <numerusform>Förkasta %Ln rad</numerusform>
            <numerusform>Förkasta %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>The row counts for nothing and its content is erased. The reason stays in the register. This cannot be undone; the file can be imported again.</source>
        <translation>Raden räknas inte och dess innehåll raderas. Motiveringen finns kvar i registret. Det går inte att ångra; filen kan importeras igen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) discarded.</source>
        <translation>
            <numerusform>%Ln rad är förkastad.</numerusform>
            <numerusform>%Ln rader är förkastade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the person in</source>
        <translation>Godta personen</translation>
    </message>
    <message>
        <source>The person is registered and counted like everybody else, with your name and the reason. What has waited for the person comes in by itself.</source>
        <translation>Personen registreras och räknas som alla andra, med ditt namn och motiveringen. Det som har väntat på personen kommer med av sig självt.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>The person is let in.</source>
        <translation>Personen är godtagen.</translation>
    </message>
    <message>
        <source>Import %1 is undone.</source>
        <translation>Import %1 är ångrad.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Ersätta %Ln fil?</numerusform>
            <numerusform>Ersätta %Ln filer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Templates and example files…</source>
        <translation>Mallar och exempelfiler…</translation>
    </message>
    <message>
        <source>Where are templates and examples to be saved?</source>
        <translation>Var ska mallar och exempel sparas?</translation>
    </message>
    <message>
        <source>Templates and example files</source>
        <translation>Mallar och exempelfiler</translation>
    </message>
    <message>
        <source>The folder has files with these names: %1.</source>
        <translation>I mappen finns filer med dessa namn: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) and example(s) are in %1.</source>
        <translation>
            <numerusform>%Ln fil ligger i %1.</numerusform>
            <numerusform>%Ln mallar och exempel ligger i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Granskningskö</translation>
    </message>
    <message>
        <source>The row is corrected and weighed again.</source>
        <translation>Raden är rättad och har vägts om.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln result(s)</source>
        <translation>
            <numerusform>Godkänn %Ln sak</numerusform>
            <numerusform>Godkänn %Ln saker</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts meanwhile and goes on counting; it leaves the queue, and your name and the reason stay in the log. An inclusion value is approved by letting the person in by name.</source>
        <translation>Det räknas redan och fortsätter att räknas. Det lämnar kön, och ditt namn och motiveringen står kvar i loggen. Ett inklusionsvärde godkänns genom att personen godtas i ditt namn.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) approved.</source>
        <translation>
            <numerusform>%Ln sak godkänd.</numerusform>
            <numerusform>%Ln saker godkända.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>Beslutet är tillbakataget.</translation>
    </message>
    <message>
        <source>Discarding…</source>
        <translation>Förkastar…</translation>
    </message>
</context>
<context>
    <name>utfall::RevealDialog</name>
    <message>
        <source>Show a protected identity</source>
        <translation>Visa en skyddad identitet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>The reason, your name and the time are kept in the log. The identity is shown until the person is closed.</source>
        <translation>Skälet, ditt namn och tiden sparas i loggen. Identiteten visas tills personen stängs.</translation>
    </message>
</context>
<context>
    <name>utfall::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln row(s) come in.</source>
        <translation>
            <numerusform>%Ln rad tas in.</numerusform>
            <numerusform>%Ln rader tas in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln rad lämnas utanför.</numerusform>
            <numerusform>%Ln rader lämnas utanför.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) go on waiting, for another reason.</source>
        <translation>
            <numerusform>%Ln rad väntar vidare, av ett annat skäl.</numerusform>
            <numerusform>%Ln rader väntar vidare, av ett annat skäl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that come in have to be looked at.</source>
        <translation>
            <numerusform>%Ln av raderna som tas in behöver ses över.</numerusform>
            <numerusform>%Ln av raderna som tas in behöver ses över.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row comes in by it. It is kept for the sender&apos;s next file.</source>
        <translation>Ingen rad tas in av det. Det sparas till avsändarens nästa fil.</translation>
    </message>
    <message>
        <source>Reading what waits…</source>
        <translation>Läser det som väntar…</translation>
    </message>
    <message>
        <source>Working out what it changes…</source>
        <translation>Räknar ut vad det ändrar…</translation>
    </message>
    <message>
        <source>What the sender means</source>
        <translation>Vad avsändaren menar</translation>
    </message>
    <message>
        <source>Keep this for the sender %1?</source>
        <translation>Spara detta för avsändaren %1?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Weighing the rows again…</source>
        <translation>Prövar raderna igen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came in.</source>
        <translation>
            <numerusform>%Ln rad togs in.</numerusform>
            <numerusform>%Ln rader togs in.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept for the sender.</source>
        <translation>Det är sparat för avsändaren.</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Tar tillbaka…</translation>
    </message>
    <message>
        <source>It is decided which value counts.</source>
        <translation>Det är beslutat vilket värde som räknas.</translation>
    </message>
    <message>
        <source>It is decided which provider applies.</source>
        <translation>Det är beslutat vilken utförare som gäller.</translation>
    </message>
</context>
<context>
    <name>utfall::ReviewDetail</name>
    <message>
        <source>this one</source>
        <translation>den här</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are chosen. The cells are those of one of them.</source>
        <translation>
            <numerusform>%Ln rad är vald. Cellerna är den ena radens.</numerusform>
            <numerusform>%Ln rader är valda. Cellerna är en av dessa raders.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row as it was read</source>
        <translation>Raden som den lästes in</translation>
    </message>
    <message>
        <source>What it could change</source>
        <translation>Vad det kan ändra</translation>
    </message>
    <message>
        <source>Could change the payout by %1</source>
        <translation>Kan ändra ersättningen med %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln…</source>
        <translation>
            <numerusform>Godkänn %Ln…</numerusform>
            <numerusform>Godkänn %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Godkänn…</translation>
    </message>
    <message>
        <source>Correct the row…</source>
        <translation>Rätta raden…</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Godta…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln rows…</source>
        <translation>
            <numerusform>Förkasta %Ln rad…</numerusform>
            <numerusform>Förkasta %Ln rader…</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the row…</source>
        <translation>Förkasta raden…</translation>
    </message>
    <message>
        <source>This code means…</source>
        <translation>Den här koden betyder…</translation>
    </message>
    <message>
        <source>This unit means…</source>
        <translation>Den här enheten betyder…</translation>
    </message>
    <message>
        <source>Choose which value counts…</source>
        <translation>Välj vilket värde som räknas…</translation>
    </message>
    <message>
        <source>Choose which provider applies…</source>
        <translation>Välj vilken utförare som gäller…</translation>
    </message>
</context>
<context>
    <name>utfall::ReviewQueueModel</name>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad som kan göras</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Could change</source>
        <translation>Kan ändra</translation>
    </message>
</context>
<context>
    <name>utfall::ReviewView</name>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Reason, file, row or pseudonym</source>
        <translation>Skäl, fil, rad eller pseudonym</translation>
    </message>
    <message>
        <source>Search in what waits</source>
        <translation>Sök i det som väntar</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Granskningskö</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Avvisade rader</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Inget att granska</translation>
    </message>
    <message>
        <source>Every imported row has been taken in or decided on.</source>
        <translation>Varje inläst rad är införd eller avgjord.</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>Inget passar urvalet</translation>
    </message>
    <message>
        <source>There is more to review, but nothing with the chosen reasons and words.</source>
        <translation>Det finns mer att granska, men inget med de valda skälen och orden.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>%1 · %2, row %3</source>
        <translation>%1 · %2, rad %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>utfall::ReviewWords</name>
    <message>
        <source>without a provider</source>
        <translation>utan utförare</translation>
    </message>
    <message>
        <source>One prepatient more is listed and has reached the goal.</source>
        <translation>En prepatient till är listad och har nått målet.</translation>
    </message>
    <message>
        <source>One prepatient more is listed.</source>
        <translation>En prepatient till är listad.</translation>
    </message>
    <message>
        <source>The prepatient is no longer counted.</source>
        <translation>Prepatienten räknas inte längre.</translation>
    </message>
    <message>
        <source>The prepatient moves from %1 to %2.</source>
        <translation>Prepatienten flyttas från %1 till %2.</translation>
    </message>
    <message>
        <source>The prepatient may turn out to have reached the goal.</source>
        <translation>Prepatienten kan visa sig ha nått målet.</translation>
    </message>
    <message>
        <source>The prepatient may turn out not to have reached the goal.</source>
        <translation>Prepatienten kan visa sig inte ha nått målet.</translation>
    </message>
    <message>
        <source>The prepatient is tested, without having reached the goal.</source>
        <translation>Prepatienten är provtagen utan att ha nått målet.</translation>
    </message>
    <message>
        <source>The prepatient is no longer tested.</source>
        <translation>Prepatienten är inte längre provtagen.</translation>
    </message>
    <message>
        <source>%1: %2 have reached the goal, now %3.</source>
        <extracomment>%1 is a provider, %2 and %3 read &quot;26 of 114&quot;: reached of counted</extracomment>
        <translation>%1: %2 har nått målet, nu %3.</translation>
    </message>
    <message>
        <source>Nothing, until the register has whoever it is about.</source>
        <translation>Inget, förrän registret har den som det gäller.</translation>
    </message>
    <message>
        <source>Nothing on %1: however it is settled, everybody is counted as now.</source>
        <translation>Inget den %1: hur det än avgörs räknas alla som nu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prepatient(s) are counted in another way.</source>
        <translation>
            <numerusform>%Ln prepatient räknas på ett annat sätt.</numerusform>
            <numerusform>%Ln prepatienter räknas på ett annat sätt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes over the floor.</source>
        <translation>%1 kommer över golvet.</translation>
    </message>
    <message>
        <source>%1 falls under the floor.</source>
        <translation>%1 faller under golvet.</translation>
    </message>
    <message>
        <source>The payout stays the same.</source>
        <translation>Ersättningen blir densamma.</translation>
    </message>
    <message>
        <source>The payout rises by %1.</source>
        <translation>Ersättningen ökar med %1.</translation>
    </message>
    <message>
        <source>The payout falls by %1.</source>
        <translation>Ersättningen minskar med %1.</translation>
    </message>
</context>
<context>
    <name>utfall::SafekeepingFlow</name>
    <message>
        <source>%1 copy %2.utfall</source>
        <comment>register&apos;s name, date</comment>
        <translation>%1 kopia %2.utfall</translation>
    </message>
    <message>
        <source>Where is the copy to be kept?</source>
        <translation>Var ska kopian sparas?</translation>
    </message>
    <message>
        <source>Registers (*.utfall)</source>
        <translation>Register (*.utfall)</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Kopierar och kontrollerar…</translation>
    </message>
    <message>
        <source>The copy is in %1, and has been checked.</source>
        <translation>Kopian finns i %1 och är kontrollerad.</translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation>Kopian kunde inte göras</translation>
    </message>
    <message>
        <source>Restoring and checking…</source>
        <translation>Återställer och kontrollerar…</translation>
    </message>
    <message>
        <source>The copy could not be restored</source>
        <translation>Kopian kunde inte återställas</translation>
    </message>
    <message>
        <source>%1 The register is as it was.</source>
        <translation>%1 Registret är som det var.</translation>
    </message>
    <message>
        <source>%1 is restored from %2.</source>
        <translation>%1 är återställt från %2.</translation>
    </message>
    <message>
        <source>What stood there is kept, checked, as %1.</source>
        <translation>Det som fanns där är sparat och kontrollerat som %1.</translation>
    </message>
    <message>
        <source>What stood there could not be checked; it is kept as it was in %1.</source>
        <translation>Det som fanns där gick inte att kontrollera; det är sparat som det var i %1.</translation>
    </message>
    <message>
        <source>Which register is damaged?</source>
        <translation>Vilket register är skadat?</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies made before open with the old one.</source>
        <translation>Lösenfrasen är bytt. Kopior som gjordes tidigare öppnas med den gamla.</translation>
    </message>
    <message>
        <source>The register has a new recovery key; the old one opens it no longer.</source>
        <translation>Registret har en ny återställningsnyckel; den gamla öppnar det inte längre.</translation>
    </message>
    <message>
        <source>The log of the restored register does not tell of this: %1</source>
        <translation>Det återställda registrets logg berättar inte om detta: %1</translation>
    </message>
</context>
<context>
    <name>utfall::SalvageReport</name>
    <message>
        <source>The register itself</source>
        <translation>Registret självt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Versions of the terms</source>
        <translation>Versioner av villkoren</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Prepatients</source>
        <translation>Prepatienter</translation>
    </message>
    <message>
        <source>Sealed identities</source>
        <translation>Förseglade identiteter</translation>
    </message>
    <message>
        <source>Changes of provider</source>
        <translation>Byten av utförare</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Provsvar</translation>
    </message>
    <message>
        <source>Rows to review</source>
        <translation>Rader att granska</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Inläsningar</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Inlästa filer</translation>
    </message>
    <message>
        <source>What imports replaced</source>
        <translation>Det som inläsningar ersatte</translation>
    </message>
    <message>
        <source>What imports stated again</source>
        <translation>Det som inläsningar angav igen</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Poster i loggen</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>Loggens slut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>These people lost something: %1</source>
        <translation>De här personerna har förlorat något: %1</translation>
    </message>
    <message>
        <source>Rows of these imports are lost: %1. Read these files in again, or compare with the latest copy.</source>
        <translation>Rader ur de här inläsningarna har gått förlorade: %1. Läs in filerna igen eller jämför med den senaste kopian.</translation>
    </message>
    <message>
        <source>Salvage of %1 into %2</source>
        <translation>Räddning av %1 till %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>The register was whole: nothing is lost.</source>
        <translation>Registret var helt: inget har gått förlorat.</translation>
    </message>
    <message>
        <source>What could be read has been saved. This is what became of it:</source>
        <translation>Det som gick att läsa har räddats. Så här gick det:</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 kept, %4 lost</source>
        <translation>%1: %2 lästa, %3 behållna, %4 förlorade</translation>
    </message>
</context>
<context>
    <name>utfall::SalvageWizard</name>
    <message>
        <source>Salvage %1</source>
        <translation>Rädda %1</translation>
    </message>
    <message>
        <source>Choose file and begin…</source>
        <translation>Välj fil och börja…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>What opens the register?</source>
        <translation>Vad öppnar registret?</translation>
    </message>
    <message>
        <source>Everything that can be read is moved into a new register, row by row around the damage. The damaged file is only read and stays where it is. A checked copy is usually better, when one is fresh enough.</source>
        <translation>Allt som går att läsa flyttas till ett nytt register, rad för rad runt skadan. Den skadade filen läses bara och ligger kvar. En kontrollerad kopia är oftast bättre, om en är tillräckligt färsk.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lästa</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behållna</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorade</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>Vad som hände med raderna</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Spara rapporten…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This could be saved</source>
        <translation>Det här gick att rädda</translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <translation>%1 räddat</translation>
    </message>
    <message>
        <source>Where is the new register to be kept?</source>
        <translation>Var ska det nya registret sparas?</translation>
    </message>
    <message>
        <source>Registers (*.utfall)</source>
        <translation>Register (*.utfall)</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Läser det som går att läsa…</translation>
    </message>
    <message>
        <source>Everything was read: nothing is lost.</source>
        <translation>Allt gick att läsa: inget har gått förlorat.</translation>
    </message>
    <message>
        <source>Look through what was lost before you go on with it.</source>
        <translation>Gå igenom vad som gick förlorat innan du fortsätter.</translation>
    </message>
    <message>
        <source>Open the new register</source>
        <translation>Öppna det nya registret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Textfil (*.txt)</translation>
    </message>
    <message>
        <source>What is to be known beside it</source>
        <translation>Vad som är värt att veta därtill</translation>
    </message>
</context>
<context>
    <name>utfall::SampleChart</name>
    <message>
        <source>Samples over time</source>
        <translation>Prover över tid</translation>
    </message>
    <message>
        <source>%1, inclusion value</source>
        <translation>%1, inklusionsvärde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln prov</numerusform>
            <numerusform>%Ln prover</numerusform>
        </translation>
    </message>
    <message>
        <source>window</source>
        <translation>fönster</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>mål %1</translation>
    </message>
</context>
<context>
    <name>utfall::SampleTableModel</name>
    <message>
        <source>Sampled</source>
        <translation>Provdatum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev av det</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorium</translation>
    </message>
</context>
<context>
    <name>utfall::SecurityPage</name>
    <message>
        <source>Where are the copies, what opens the register, and when does it lock?</source>
        <translation>Var finns kopiorna, vad öppnar registret och när låses det?</translation>
    </message>
    <message>
        <source>Latest checked copy</source>
        <translation>Senaste kontrollerade kopia</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Free room on the disk</source>
        <translation>Ledigt utrymme på disken</translation>
    </message>
    <message>
        <source>Copies of the register</source>
        <translation>Kopior av registret</translation>
    </message>
    <message>
        <source>One is made and checked before every import, upgrade and restore. Older ones are thinned out. They lie on the same disk: save a copy elsewhere as well.</source>
        <translation>En görs och kontrolleras före varje inläsning, uppgradering och återställning. Äldre gallras. De ligger på samma disk: spara en kopia på ett annat ställe också.</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Visa i filhanteraren</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>Inga kopior än</translation>
    </message>
    <message>
        <source>The first one is made before the first import, or when you ask for it.</source>
        <translation>Den första görs före den första inläsningen, eller när du ber om den.</translation>
    </message>
    <message>
        <source>What opens the register</source>
        <translation>Vad som öppnar registret</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Låsning</translation>
    </message>
    <message>
        <source>A locked window shows nothing and has forgotten the keys. The passphrase brings you back to where you were.</source>
        <translation>Ett låst fönster visar ingenting och har glömt nycklarna. Lösenfrasen tar dig tillbaka dit du var.</translation>
    </message>
    <message>
        <source>Lock when nobody has been here for</source>
        <translation>Lås när ingen har varit här på</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>make one now</source>
        <translation>gör en nu</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 sammanlagt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>the register takes %1</source>
        <translation>registret tar %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Återställningsnyckeln gjordes</translation>
    </message>
    <message>
        <source>Passphrase chosen</source>
        <translation>Lösenfrasen valdes</translation>
    </message>
    <message>
        <source>Typed back</source>
        <translation>Skriven tillbaka</translation>
    </message>
    <message>
        <source>not yet; it is asked for before people are stored</source>
        <translation>inte än; det krävs innan personer lagras</translation>
    </message>
    <message>
        <source>none; it is asked for before people are stored</source>
        <translation>ingen; en krävs innan personer lagras</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Kopierar och kontrollerar…</translation>
    </message>
    <message>
        <source>A copy is made and checked: %1.</source>
        <translation>En kopia är gjord och kontrollerad: %1.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Mapp: %1</translation>
    </message>
</context>
<context>
    <name>utfall::SenderBar</name>
    <message>
        <source>Save profile</source>
        <translation>Spara profil</translation>
    </message>
    <message>
        <source>Keep how this sender&apos;s files are read, for the next file</source>
        <translation>Bevara hur avsändarens filer läses, till nästa fil</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Ingen profil</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (inte sparad än)</translation>
    </message>
    <message>
        <source>New sender…</source>
        <translation>Ny avsändare…</translation>
    </message>
    <message>
        <source>The profile %1 seems to fit.</source>
        <translation>Profilen %1 verkar passa.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Använd den</translation>
    </message>
</context>
<context>
    <name>utfall::SenderDialog</name>
    <message>
        <source>New sender</source>
        <translation>Ny avsändare</translation>
    </message>
    <message>
        <source>Create the profile</source>
        <translation>Skapa profilen</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorium</translation>
    </message>
    <message>
        <source>Stands for the laboratory that a row leaves out; may be empty.</source>
        <translation>Står för ett laboratorium som raden utelämnar; får vara tomt.</translation>
    </message>
</context>
<context>
    <name>utfall::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad det gör</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Vänster, höger</translation>
    </message>
    <message>
        <source>Read a chart</source>
        <translation>Läs av ett diagram</translation>
    </message>
    <message>
        <source>Move along the line; what is read is spoken and shown under the chart</source>
        <translation>Flytta längs linjen; avläsningen läses upp och visas under diagrammet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open what the chosen row or figure is made of</source>
        <translation>Öppna det som den valda raden eller siffran består av</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Stäng detaljerna</translation>
    </message>
    <message>
        <source>Return from the details to the list</source>
        <translation>Gå tillbaka från detaljerna till listan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the chosen rows with their headings</source>
        <translation>Kopiera de valda raderna med rubriker</translation>
    </message>
</context>
<context>
    <name>utfall::StartPage</name>
    <message>
        <source>Outcome contracts: who takes part, what the lab results say, and what is to be paid.</source>
        <translation>Utfallskontrakt: vilka som deltar, vad provsvaren säger och vad som ska betalas.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Create a new register</source>
        <translation>Skapa ett nytt register</translation>
    </message>
    <message>
        <source>A contract from a template, step by step</source>
        <translation>Ett avtal från en mall, steg för steg</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Öppna ett register</translation>
    </message>
    <message>
        <source>A file that ends in .utfall; it can also be dropped here</source>
        <translation>En fil som slutar på .utfall; den går också att släppa här</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova demon</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Registers that you open are listed here.</source>
        <translation>Register som du öppnar visas här.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (finns inte där nu)</translation>
    </message>
    <message>
        <source>A made-up contract with 1&#xa0;000 people and three providers</source>
        <translation>Ett påhittat avtal med 1&#xa0;000 personer och tre utförare</translation>
    </message>
</context>
<context>
    <name>utfall::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Steg %1 av %2: %3</translation>
    </message>
</context>
<context>
    <name>utfall::SwitchDialog</name>
    <message>
        <source>Change of provider</source>
        <translation>Byte av utförare</translation>
    </message>
    <message>
        <source>Add the change</source>
        <translation>Lägg till bytet</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>Samma som tidigare</translation>
    </message>
    <message>
        <source>Date of the change</source>
        <translation>Datum för bytet</translation>
    </message>
    <message>
        <source>Changes count until %1, the person&apos;s change cut-off.</source>
        <translation>Byten räknas till och med %1, personens bytesgräns.</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Ny utförare</translation>
    </message>
    <message>
        <source>Choose a provider, or write a method if only that changes.</source>
        <translation>Välj en utförare, eller skriv en metod om bara den ändras.</translation>
    </message>
    <message>
        <source>New method</source>
        <translation>Ny metod</translation>
    </message>
    <message>
        <source>The change is kept but does not count: it is after the change cut-off.</source>
        <translation>Bytet sparas men räknas inte: det ligger efter bytesgränsen.</translation>
    </message>
    <message>
        <source>The change is kept but does not count: it is before the enrolment.</source>
        <translation>Bytet sparas men räknas inte: det ligger före inskrivningen.</translation>
    </message>
</context>
<context>
    <name>utfall::TermsDialog</name>
    <message>
        <source>Amend the contract</source>
        <translation>Tilläggsavtal</translation>
    </message>
    <message>
        <source>Change the terms</source>
        <translation>Ändra villkoren</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>Skäl till tilläggsavtalet</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>Spara villkoren</translation>
    </message>
</context>
<context>
    <name>utfall::TermsForm</name>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>What it is called and when it runs.</source>
        <translation>Vad det heter och när det löper.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Runs from and to</source>
        <translation>Löper från och till</translation>
    </message>
    <message>
        <source>Enrolment from and to</source>
        <translation>Inskrivning från och till</translation>
    </message>
    <message>
        <source>Planned prepatients</source>
        <translation>Planerade prepatienter</translation>
    </message>
    <message>
        <source>Outcome goal</source>
        <translation>Utfallsmål</translation>
    </message>
    <message>
        <source>Who may take part, and what counts as reached.</source>
        <translation>Vem som får delta och vad som räknas som nått mål.</translation>
    </message>
    <message>
        <source>The inclusion sample may be at most</source>
        <translation>Inklusionsprovet får vara högst</translation>
    </message>
    <message>
        <source> days old</source>
        <translation> dagar gammalt</translation>
    </message>
    <message>
        <source>Analysis codes</source>
        <translation>Analyskoder</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Included from, and below</source>
        <translation>Inkluderas från, och under</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>When the final sample is taken and which one decides.</source>
        <translation>När slutprovet tas och vilket som avgör.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> månader</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
    <message>
        <source> months before</source>
        <translation> månader före</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Räknas från</translation>
    </message>
    <message>
        <source>Target date after</source>
        <translation>Måldatum efter</translation>
    </message>
    <message>
        <source>Window from and to, around the target date</source>
        <translation>Fönster från och till, kring måldatum</translation>
    </message>
    <message>
        <source>Deciding sample</source>
        <translation>Prov som avgör</translation>
    </message>
    <message>
        <source>Change cut-off</source>
        <translation>Bytesgräns</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Nothing up to the floor, a straight line to the cap, nothing more above.</source>
        <translation>Inget upp till golvet, en rät linje till taket, inget mer däröver.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Price per success</source>
        <translation>Pris per lyckat utfall</translation>
    </message>
    <message>
        <source>Price from budget</source>
        <translation>Pris från budget</translation>
    </message>
    <message>
        <source>Floor and cap</source>
        <translation>Golv och tak</translation>
    </message>
    <message>
        <source>Floor rule</source>
        <translation>Golvregel</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nämnare</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Beräknas på</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Budget ceiling</source>
        <translation>Budgettak</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Ränta</translation>
    </message>
    <message>
        <source>What the provider&apos;s money earns until it is paid.</source>
        <translation>Vad utförarens pengar ger tills de betalas ut.</translation>
    </message>
    <message>
        <source>Rate a year</source>
        <translation>Räntesats per år</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Dagräkning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Utvärderare</translation>
    </message>
    <message>
        <source>The fee never depends on the outcome.</source>
        <translation>Arvodet beror aldrig på utfallet.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Arvode</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>What happens with the counts when somebody leaves.</source>
        <translation>Vad som händer med beräkningen när någon lämnar.</translation>
    </message>
    <message>
        <source>Included from</source>
        <translation>Inkluderas från</translation>
    </message>
    <message>
        <source>Included below</source>
        <translation>Inkluderas under</translation>
    </message>
    <message>
        <source>Evaluator&apos;s fee</source>
        <translation>Utvärderarens arvode</translation>
    </message>
</context>
<context>
    <name>utfall::TermsPreview</name>
    <message>
        <source>Worked example</source>
        <translation>Räkneexempel</translation>
    </message>
    <message>
        <source>Change the group to see what the contract pays.</source>
        <translation>Ändra gruppen för att se vad avtalet ger.</translation>
    </message>
    <message>
        <source> listed</source>
        <translation> listade</translation>
    </message>
    <message>
        <source> reach the goal</source>
        <translation> når målet</translation>
    </message>
    <message>
        <source>The terms in words</source>
        <translation>Villkoren i ord</translation>
    </message>
</context>
<context>
    <name>utfall::UndoQuestion</name>
    <message numerus="yes">
        <source>%Ln row(s) that it added go away.</source>
        <translation>
            <numerusform>%Ln rad som den lade till försvinner.</numerusform>
            <numerusform>%Ln rader som den lade till försvinner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that it changed get their earlier content back.</source>
        <translation>
            <numerusform>%Ln rad som den ändrade får tillbaka sitt tidigare innehåll.</numerusform>
            <numerusform>%Ln rader som den ändrade får tillbaka sitt tidigare innehåll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other imports lose their person and wait for review again.</source>
        <translation>
            <numerusform>%Ln rad från en annan import förlorar sin person och väntar på granskning igen.</numerusform>
            <numerusform>%Ln rader från andra importer förlorar sin person och väntar på granskning igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It added and changed nothing, so no row goes away.</source>
        <translation>Den lade inte till eller ändrade något, så ingen rad försvinner.</translation>
    </message>
    <message>
        <source>The files themselves are untouched and can be imported again.</source>
        <translation>Själva filerna är orörda och kan importeras igen.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>Undo import %1?</source>
        <translation>Ångra import %1?</translation>
    </message>
    <message>
        <source>Prepatient %1 goes away</source>
        <translation>Prepatient %1 försvinner</translation>
    </message>
    <message>
        <source>Provider %1 goes away</source>
        <translation>Utförare %1 försvinner</translation>
    </message>
    <message>
        <source>%1: the change of provider on %2 goes away</source>
        <translation>%1: utförarbytet %2 försvinner</translation>
    </message>
    <message>
        <source>%1: the exit on %2 goes away</source>
        <translation>%1: avslutet %2 försvinner</translation>
    </message>
    <message>
        <source>%1: the result of %2 (%3) goes away</source>
        <translation>%1: provsvaret från %2 (%3) försvinner</translation>
    </message>
    <message>
        <source>%1 gets its earlier content back: %2</source>
        <translation>%1 får tillbaka sitt tidigare innehåll: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… och %Ln till</numerusform>
            <numerusform>… och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::UnitDialog</name>
    <message>
        <source>State a unit</source>
        <translation>Ange en enhet</translation>
    </message>
    <message>
        <source>State and plan again</source>
        <translation>Ange och planera om</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>Välj enhet</translation>
    </message>
    <message>
        <source>The sender writes</source>
        <translation>Avsändaren skriver</translation>
    </message>
    <message>
        <source>and means</source>
        <translation>och menar</translation>
    </message>
    <message>
        <source>Choose the unit that the laboratory means.</source>
        <translation>Välj den enhet som laboratoriet menar.</translation>
    </message>
    <message>
        <source>The unit decides who reaches the goal, and is never guessed. State it only when the laboratory has said so. It holds for every row of this sender.</source>
        <translation>Enheten avgör vem som når målet och gissas aldrig. Ange den bara när laboratoriet har sagt det. Den gäller varje rad från avsändaren.</translation>
    </message>
</context>
<context>
    <name>utfall::UnitMeaningModel</name>
    <message>
        <source>(no unit)</source>
        <translation>(ingen enhet)</translation>
    </message>
    <message>
        <source>The sender writes</source>
        <translation>Avsändaren skriver</translation>
    </message>
    <message>
        <source>and means</source>
        <translation>och menar</translation>
    </message>
</context>
<context>
    <name>utfall::UnlockDialog</name>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Seal and open</source>
        <translation>Försegla och öppna</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>utfall::UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase: open with the recovery key</source>
        <translation>Jag har glömt lösenfrasen: öppna med återställningsnyckeln</translation>
    </message>
    <message>
        <source>Recovery key, eight groups</source>
        <translation>Återställningsnyckel, åtta grupper</translation>
    </message>
</context>
<context>
    <name>utfall::WindowLock</name>
    <message>
        <source>Open another register</source>
        <translation>Öppna ett annat register</translation>
    </message>
    <message>
        <source>Leave the work that waits?</source>
        <translation>Lämna arbetet som väntar?</translation>
    </message>
    <message>
        <source>A window with work in it stands open behind the lock. What was written in it is lost.</source>
        <translation>Ett fönster med påbörjat arbete står öppet bakom låset. Det som är skrivet i det går förlorat.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lämna det</translation>
    </message>
</context>
<context>
    <name>utfall::WizardDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
</context>
</TS>
