<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Utfall contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Stäng flik</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Göm %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Göm övriga</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Inställningar...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Avsluta %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmapp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genväg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tidsgränsen för anslutningen överskreds</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Värddatorn hittades inte</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Nätverket kan inte nås</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Åtgärden stöds inte för denna socket</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Socketen är inte ansluten</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Tidsgränsen för socketåtgärden överskreds</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Försök att ansluta medan en anslutning redan pågår</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Stega &amp;upp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Stega &amp;ned</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Minska</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Minskar värdet</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går tillbaka en sida</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går till nästa sida</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Öka</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Ökar värdet</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Tryck</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rulla nedåt</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rulla uppåt</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Rullar nedåt</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Rullar åt vänster</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Rullar åt höger</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Rullar uppåt</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Ställ in fokus</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Ställer in fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Visa meny</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Visar menyn</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Växla</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Växlar tillstånd</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utlöser åtgärden</translation>
    </message>
</context>
<context>
    <name>QAndroidPlatformTheme</name>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No to All</source>
        <translation>Nej till alla</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes to All</source>
        <translation>Ja till alla</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>Programfilen ”%1” kräver Qt %2 men hittade Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Inkompatibelt Qt-bibliotek</translation>
    </message>
</context>
<context>
    <name>QCocoaMenu</name>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Om Qt</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfigurera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Emoji &amp;&amp; Symbols</source>
        <translation>Emojier &amp;&amp; symboler</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Start Dictation...</source>
        <translation>Starta diktering...</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Spara inte</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Lägg till i egna färger</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Grundfärger</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Egna färger</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Grö&amp;n:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>H&amp;TML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Hämta färg från skärmen</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Röd:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Mättnad:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>Vär&amp;de:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>&amp;Alfakanal:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Blå:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Markören vid %1, %2
Tryck på Esc för att avbryta</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>N&amp;yans:</translation>
    </message>
    <message>
        <source>Pick Screen Color</source>
        <translation>Hämta färg från skärmen</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Välj färg</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Falskt</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öppna kombinationsrutans lista</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Sant</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[flaggor]</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Visar hjälp, även för flaggor som är specifika för Qt.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Visar hjälp om kommandoradens flaggor.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Visar versionsinformation.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Värde saknas efter ”%1”.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Flaggor:</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Oväntat värde efter ”%1”.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Okänd flagga ”%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Okända flaggor: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: ftok misslyckades</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: nyckeln är tom</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: det gick inte att skapa nyckeln</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Försättsblad</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Faktureringsinformation:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Sekretessbelagt</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidentiellt</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dag (06.00 till 17.59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Slut:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Håll kvar tills vidare</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Jobbstyrning</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Jobbprioritet:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Natt (18.00 till 05.59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Skriv ut omedelbart</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Schemalagd utskrift:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Andra skiftet (16.00 till 23.59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemligt</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Bestämd tid</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Början:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Tredje skiftet (00.00 till 07.59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Kvalificerat hemligt</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Ej sekretessbelagt</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Veckoslut (lördag till söndag)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Autentisering krävs</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Autentisering krävs för att använda %1 på %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Autentisering krävs för att använda %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Lösenord:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Användarnamn:</translation>
    </message>
</context>
<context>
    <name>QDateTimeEdit</name>
    <message>
        <source>AM</source>
        <translation>FM</translation>
    </message>
    <message>
        <source>am</source>
        <translation>fm</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>EM</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>em</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>FM</translation>
    </message>
    <message>
        <source>am</source>
        <translation>fm</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>EM</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>em</translation>
    </message>
</context>
<context>
    <name>QDB2Driver</name>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Det gick inte att verkställa transaktionen</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Det gick inte att ansluta</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Det gick inte att rulla tillbaka transaktionen</translation>
    </message>
    <message>
        <source>Unable to set autocommit</source>
        <translation>Det gick inte att ställa in automatiskt verkställande</translation>
    </message>
</context>
<context>
    <name>QDB2Result</name>
    <message>
        <source>Unable to bind variable</source>
        <translation>Det gick inte att binda variabeln</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Det gick inte att köra satsen</translation>
    </message>
    <message>
        <source>Unable to fetch first</source>
        <translation>Det gick inte att hämta den första posten</translation>
    </message>
    <message>
        <source>Unable to fetch next</source>
        <translation>Det gick inte att hämta nästa post</translation>
    </message>
    <message>
        <source>Unable to fetch record %1</source>
        <translation>Det gick inte att hämta post %1</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Det gick inte att förbereda satsen</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Vad är det här?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tillämpa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej till alla</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja till &amp;alla</translation>
    </message>
</context>
<context>
    <name>QDirModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Ändringsdatum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>QDnsLookup</name>
    <message>
        <source>Operation cancelled</source>
        <translation>Åtgärden avbröts</translation>
    </message>
</context>
<context>
    <name>QDnsLookupRunnable</name>
    <message>
        <source>Could not expand domain name</source>
        <translation>Domännamnet kunde inte expanderas</translation>
    </message>
    <message>
        <source>Host %1 could not be found.</source>
        <translation>Värddatorn %1 kunde inte hittas.</translation>
    </message>
    <message>
        <source>Invalid canonical name record</source>
        <translation>Ogiltig post för kanoniskt namn</translation>
    </message>
    <message>
        <source>Invalid domain name</source>
        <translation>Ogiltigt domännamn</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Ogiltigt värdnamn</translation>
    </message>
    <message>
        <source>Invalid IPv4 address record</source>
        <translation>Ogiltig IPv4-adresspost</translation>
    </message>
    <message>
        <source>Invalid IPv6 address record</source>
        <translation>Ogiltig IPv6-adresspost</translation>
    </message>
    <message>
        <source>Invalid mail exchange record</source>
        <translation>Ogiltig e-postserverpost</translation>
    </message>
    <message>
        <source>Invalid name server record</source>
        <translation>Ogiltig namnserverpost</translation>
    </message>
    <message>
        <source>Invalid pointer record</source>
        <translation>Ogiltig pekarpost</translation>
    </message>
    <message>
        <source>Invalid reply received</source>
        <translation>Ett ogiltigt svar togs emot</translation>
    </message>
    <message>
        <source>Invalid service record</source>
        <translation>Ogiltig tjänstpost</translation>
    </message>
    <message>
        <source>Invalid text record</source>
        <translation>Ogiltig textpost</translation>
    </message>
    <message>
        <source>IPv6 addresses for nameservers are currently not supported</source>
        <translation>IPv6-adresser för namnservrar stöds inte för närvarande</translation>
    </message>
    <message>
        <source>No hostname given</source>
        <translation>Inget värdnamn angavs</translation>
    </message>
    <message>
        <source>Non existent domain</source>
        <translation>Domänen finns inte</translation>
    </message>
    <message>
        <source>Not yet supported on Android</source>
        <translation>Stöds ännu inte på Android</translation>
    </message>
    <message>
        <source>Resolver functions not found</source>
        <translation>Funktionerna för namnuppslagning hittades inte</translation>
    </message>
    <message>
        <source>Resolver initialization failed</source>
        <translation>Namnuppslagningen kunde inte initieras</translation>
    </message>
    <message>
        <source>Resolver library can&apos;t be loaded: No runtime library loading support</source>
        <translation>Biblioteket för namnuppslagning kan inte läsas in: stöd saknas för att läsa in bibliotek under körning</translation>
    </message>
    <message>
        <source>Server could not process query</source>
        <translation>Servern kunde inte behandla frågan</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Serverfel</translation>
    </message>
    <message>
        <source>Server refused to answer</source>
        <translation>Servern vägrade svara</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Stänger den dockade panelen</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Gör flytande</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Lossar panelen och dockar den igen</translation>
    </message>
</context>
<context>
    <name>QDomParser</name>
    <message>
        <source>Error occurred while processing a processing instruction</source>
        <translation>Fel vid behandling av en bearbetningsinstruktion</translation>
    </message>
    <message>
        <source>Error occurred while processing a start element</source>
        <translation>Fel vid behandling av ett startelement</translation>
    </message>
    <message>
        <source>Error occurred while processing an end element</source>
        <translation>Fel vid behandling av ett slutelement</translation>
    </message>
    <message>
        <source>Error occurred while processing an entity reference</source>
        <translation>Fel vid behandling av en entitetsreferens</translation>
    </message>
    <message>
        <source>Error occurred while processing comment</source>
        <translation>Fel vid behandling av kommentar</translation>
    </message>
    <message>
        <source>Error occurred while processing comments</source>
        <translation>Fel vid behandling av kommentarer</translation>
    </message>
    <message>
        <source>Error occurred while processing document type declaration</source>
        <translation>Fel vid behandling av dokumenttypsdeklaration</translation>
    </message>
    <message>
        <source>Error occurred while processing entity declaration</source>
        <translation>Fel vid behandling av entitetsdeklaration</translation>
    </message>
    <message>
        <source>Error occurred while processing notation declaration</source>
        <translation>Fel vid behandling av notationsdeklaration</translation>
    </message>
    <message>
        <source>Error occurred while processing the element content</source>
        <translation>Fel vid behandling av elementets innehåll</translation>
    </message>
    <message>
        <source>Error occurred while processing XML declaration</source>
        <translation>Fel vid behandling av XML-deklaration</translation>
    </message>
    <message>
        <source>Multiple DTD sections are not allowed</source>
        <translation>Flera DTD-avsnitt är inte tillåtna</translation>
    </message>
    <message>
        <source>Tag mismatch</source>
        <translation>Taggarna stämmer inte överens</translation>
    </message>
    <message>
        <source>Unexpected end element &apos;%1&apos;</source>
        <translation>Oväntat slutelement ”%1”</translation>
    </message>
    <message>
        <source>Unexpected token</source>
        <translation>Oväntat symbolelement</translation>
    </message>
</context>
<context>
    <name>QDtls</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 misslyckades</translation>
    </message>
    <message>
        <source>A valid QUdpSocket and non-empty datagram are needed to continue the handshake</source>
        <translation>En giltig QUdpSocket och ett icke-tomt datagram krävs för att fortsätta handskakningen</translation>
    </message>
    <message>
        <source>BIO_ADD_new failed, cannot start handshake</source>
        <translation>BIO_ADD_new misslyckades, handskakningen kan inte påbörjas</translation>
    </message>
    <message>
        <source>Cannot continue handshake, not in InProgress state</source>
        <translation>Handskakningen kan inte fortsätta, tillståndet är inte InProgress</translation>
    </message>
    <message>
        <source>Cannot read a datagram, not in encrypted state</source>
        <translation>Det går inte att läsa ett datagram, anslutningen är inte krypterad</translation>
    </message>
    <message>
        <source>Cannot resume, not in VerificationError state</source>
        <translation>Det går inte att återuppta, tillståndet är inte VerificationError</translation>
    </message>
    <message>
        <source>Cannot send shutdown alert, not encrypted</source>
        <translation>Nedstängningsmeddelandet kan inte skickas, anslutningen är inte krypterad</translation>
    </message>
    <message>
        <source>Cannot set configuration after handshake started</source>
        <translation>Konfigurationen kan inte ställas in efter att handskakningen har påbörjats</translation>
    </message>
    <message>
        <source>Cannot set peer after handshake started</source>
        <translation>Motparten kan inte anges efter att handskakningen har påbörjats</translation>
    </message>
    <message>
        <source>Cannot set verification name after handshake started</source>
        <translation>Verifieringsnamnet kan inte anges efter att handskakningen har påbörjats</translation>
    </message>
    <message>
        <source>Cannot start handshake, already done/in progress</source>
        <translation>Handskakningen kan inte påbörjas, den är redan klar eller pågår</translation>
    </message>
    <message>
        <source>Cannot start the handshake, verified client hello expected</source>
        <translation>Handskakningen kan inte påbörjas, en verifierad klienthälsning förväntades</translation>
    </message>
    <message>
        <source>Cannot start/continue handshake, invalid handshake state</source>
        <translation>Handskakningen kan inte påbörjas eller fortsätta, ogiltigt handskakningstillstånd</translation>
    </message>
    <message>
        <source>Cannot write a datagram, not in encrypted state</source>
        <translation>Det går inte att skriva ett datagram, anslutningen är inte krypterad</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Fel vid läsning: %1</translation>
    </message>
    <message>
        <source>Error while writing: %1</source>
        <translation>Fel vid skrivning: %1</translation>
    </message>
    <message>
        <source>Invalid (empty) secret</source>
        <translation>Ogiltig (tom) hemlighet</translation>
    </message>
    <message>
        <source>Invalid (nullptr) socket</source>
        <translation>Ogiltig (nullptr) socket</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Ogiltig adress</translation>
    </message>
    <message>
        <source>Invalid protocol version, DTLS protocol expected</source>
        <translation>Ogiltig protokollversion, DTLS-protokollet förväntades</translation>
    </message>
    <message>
        <source>Invalid SslMode, SslServerMode or SslClientMode expected</source>
        <translation>Ogiltigt SslMode, SslServerMode eller SslClientMode förväntades</translation>
    </message>
    <message>
        <source>Multicast and broadcast addresses are not supported</source>
        <translation>Multicast- och broadcastadresser stöds inte</translation>
    </message>
    <message>
        <source>No handshake in progress, nothing to abort</source>
        <translation>Ingen handskakning pågår, det finns inget att avbryta</translation>
    </message>
    <message>
        <source>Peer verification failed</source>
        <translation>Verifieringen av motparten misslyckades</translation>
    </message>
    <message>
        <source>The DTLS connection has been closed</source>
        <translation>DTLS-anslutningen har stängts</translation>
    </message>
    <message>
        <source>The DTLS connection has been shutdown</source>
        <translation>DTLS-anslutningen har avslutats</translation>
    </message>
    <message>
        <source>To start a handshake you must set peer&apos;s address and port first</source>
        <translation>Ange motpartens adress och port innan en handskakning påbörjas</translation>
    </message>
    <message>
        <source>To start a handshake, DTLS server requires non-empty datagram (client hello)</source>
        <translation>DTLS-servern kräver ett icke-tomt datagram (klienthälsning) för att påbörja en handskakning</translation>
    </message>
</context>
<context>
    <name>QDtlsClientVerifier</name>
    <message>
        <source>A valid UDP socket, non-empty datagram, and valid address/port were expected</source>
        <translation>En giltig UDP-socket, ett icke-tomt datagram samt en giltig adress/port förväntades</translation>
    </message>
    <message>
        <source>A valid UDP socket, non-empty datagram, valid address/port were expected</source>
        <translation>En giltig UDP-socket, ett icke-tomt datagram och en giltig adress/port förväntades</translation>
    </message>
    <message>
        <source>BIO_ADDR_new failed, ignoring client hello</source>
        <translation>BIO_ADDR_new misslyckades, klienthälsningen ignoreras</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Visa det här meddelandet igen</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Kritiskt fel:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Felsökningsmeddelande:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Allvarligt fel:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Information:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Varning:</translation>
    </message>
</context>
<context>
    <name>QFactoryLoader</name>
    <message>
        <source>Invalid metadata version</source>
        <translation>Ogiltig metadataversion</translation>
    </message>
    <message>
        <source>Metadata parsing error: %1</source>
        <translation>Fel vid tolkning av metadata: %1</translation>
    </message>
    <message>
        <source>Unexpected metadata contents</source>
        <translation>Oväntat innehåll i metadata</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>Det går inte att skapa %1 för utskrivning</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Det går inte att skapa %1 för utskrivning: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Det går inte att öppna %1 för inläsning</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Det går inte att öppna målfilen: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Det går inte att öppna för utskrivning: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Det går inte att ta bort källfilen</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Målfilen finns redan</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Målfilen är samma fil.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Fel vid namnbyte: %1</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>Det gick inte att skriva ett block</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Det gick inte att skriva ett block: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Källfilen finns inte.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Det gick inte att återställa från %1: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Byter inte namn på en sekventiell fil med blockkopiering</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Ingen filmotor är tillgänglig</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Ingen filmotor är tillgänglig eller så stöder den inte UnMapExtension</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen hittades inte.
Kontrollera att rätt mappnamn har angetts.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera att rätt filnamn har angetts.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Vä&amp;lj</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>N&amp;y mapp</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>Mac OS X Finder</comment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Vänsterpil</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Högerpil</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Uppil</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du verkligen ta bort ”%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Byt till detaljvy</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Byt till listvy</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunde inte tas bort.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvy</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmapp</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typen:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Sök mapp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå bakåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till överordnad mapp</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista med platser och bokmärken</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listvy</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genväg</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidopanel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Namnet ”%1” kan inte användas.&lt;/b&gt;&lt;p&gt;Försök med ett annat namn, med färre tecken eller utan skiljetecken.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändringsdatum</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Ogiltigt filnamn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisk</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisk</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisk</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Svart</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisk</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Halv</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Halvfet</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Extrafet</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Extralätt</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisk</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grekisk</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Gurmukhi</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreisk</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japansk</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmerisk</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreansk</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisk</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latinsk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lätt</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Burmesisk</translation>
    </message>
    <message>
        <source>N&apos;Ko</source>
        <translation>N’Ko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>The Normal or Regular font weight</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Lutande</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Ogham</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Runor</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Förenklad kinesisk</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singalesisk</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Syrisk</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamilsk</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Thaana</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändsk</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Tunn</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetansk</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Traditionell kinesisk</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisk</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Teckensnitt</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Storlek</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Understruken</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekter</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>St&amp;il</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>Välj teckensnitt</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>Ge&amp;nomstruken</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>S&amp;kriftsystem</translation>
    </message>
</context>
<context>
    <name>QFtp</name>
    <message>
        <source>Changing directory failed:
%1</source>
        <translation>Det gick inte att byta mapp:
%1</translation>
    </message>
    <message>
        <source>Connected to host %1</source>
        <translation>Ansluten till värddatorn %1</translation>
    </message>
    <message>
        <source>Connecting to host failed:
%1</source>
        <translation>Det gick inte att ansluta till värddatorn:
%1</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Anslutningen stängdes</translation>
    </message>
    <message>
        <source>Connection refused to host %1</source>
        <translation>Anslutningen till värddatorn %1 nekades</translation>
    </message>
    <message>
        <source>Connection timed out to host %1</source>
        <translation>Tidsgränsen för anslutningen till värddatorn %1 överskreds</translation>
    </message>
    <message>
        <source>Creating directory failed:
%1</source>
        <translation>Det gick inte att skapa mappen:
%1</translation>
    </message>
    <message>
        <source>Data Connection refused</source>
        <translation>Dataanslutningen nekades</translation>
    </message>
    <message>
        <source>Downloading file failed:
%1</source>
        <translation>Det gick inte att hämta filen:
%1</translation>
    </message>
    <message>
        <source>Host %1 not found</source>
        <translation>Värddatorn %1 hittades inte</translation>
    </message>
    <message>
        <source>Listing directory failed:
%1</source>
        <translation>Det gick inte att lista mappens innehåll:
%1</translation>
    </message>
    <message>
        <source>Login failed:
%1</source>
        <translation>Inloggningen misslyckades:
%1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Inte ansluten</translation>
    </message>
    <message>
        <source>Removing directory failed:
%1</source>
        <translation>Det gick inte att ta bort mappen:
%1</translation>
    </message>
    <message>
        <source>Removing file failed:
%1</source>
        <translation>Det gick inte att ta bort filen:
%1</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Uploading file failed:
%1</source>
        <translation>Det gick inte att skicka filen:
%1</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Ytterligare insticksmoduler att läsa in, kan anges flera gånger.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>Alias för --qwindowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>Alias för --qwindowicon.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>Alias för --qwindowtitle.</translation>
    </message>
    <message>
        <source>Alias for --windowgeometry.</source>
        <translation>Alias för --windowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --windowicon.</source>
        <translation>Alias för --windowicon.</translation>
    </message>
    <message>
        <source>Alias for --windowtitle.</source>
        <translation>Alias för --windowtitle.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Standardikon för fönster.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Inaktivera musinfångning (användbart vid felsökning).</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Skärmnamn, åsidosätter $DISPLAY.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Tvinga fram musinfångning (även vid körning i en felsökare).</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>ID för den X11 Visual som ska användas.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Instansnamn enligt ICCCM 4.1.2.5.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Sökväg till plattformens insticksmoduler.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Plattformstema.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>QPA-insticksmodul. Se dokumentationen för QGuiApplication för tillgängliga alternativ för varje insticksmodul.</translation>
    </message>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Återställer programmet från en tidigare session.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Ställer in programmets layoutriktning till Qt::RightToLeft (felsökningshjälp).</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Det första fönstrets titel.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Huvudfönstrets geometri enligt X11-syntax, till exempel 100x100+50+50.</translation>
    </message>
</context>
<context>
    <name>QHostInfo</name>
    <message>
        <source>No host name given</source>
        <translation>Inget värdnamn angavs</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>Värddatorn hittades inte</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Ogiltigt värdnamn</translation>
    </message>
    <message>
        <source>No host name given</source>
        <translation>Inget värdnamn angavs</translation>
    </message>
    <message>
        <source>Unknown address type</source>
        <translation>Okänd adresstyp</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Connection closed</source>
        <translation>Anslutningen stängdes</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Data corrupted</source>
        <translation>Data är skadade</translation>
    </message>
    <message>
        <source>Data downloaded is too large to store</source>
        <translation>Hämtade data är för stora för att lagras</translation>
    </message>
    <message>
        <source>Decompression failed: %1</source>
        <translation>Uppackningen misslyckades: %1</translation>
    </message>
    <message>
        <source>Failed to initialize decompression: %1</source>
        <translation>Det gick inte att initiera uppackningen: %1</translation>
    </message>
    <message>
        <source>Failed to initialize the compression decoder.</source>
        <translation>Det gick inte att initiera avkodaren för komprimerade data.</translation>
    </message>
    <message>
        <source>Host %1 not found</source>
        <translation>Värddatorn %1 hittades inte</translation>
    </message>
    <message>
        <source>Host requires authentication</source>
        <translation>Värddatorn kräver autentisering</translation>
    </message>
    <message>
        <source>Insecure redirect</source>
        <translation>Osäker omdirigering</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>Proxyservern kräver autentisering</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>SSL-handskakningen misslyckades</translation>
    </message>
    <message>
        <source>The decompressed output exceeds the limits specified by QNetworkRequest::decompressedSafetyCheckThreshold()</source>
        <translation>Uppackade data överskrider gränsen som anges av QNetworkRequest::decompressedSafetyCheckThreshold()</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>För många omdirigeringar</translation>
    </message>
    <message>
        <source>Unknown protocol specified</source>
        <translation>Ett okänt protokoll angavs</translation>
    </message>
    <message>
        <source>Unsupported content encoding: %1</source>
        <translation>Innehållskodningen stöds inte: %1</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Authentication required</source>
        <translation>Autentisering krävs</translation>
    </message>
    <message>
        <source>Did not receive HTTP response from proxy</source>
        <translation>Inget HTTP-svar togs emot från proxyservern</translation>
    </message>
    <message>
        <source>Error communicating with HTTP proxy</source>
        <translation>Fel vid kommunikation med HTTP-proxyservern</translation>
    </message>
    <message>
        <source>Error parsing authentication request from proxy</source>
        <translation>Fel vid tolkning av autentiseringsbegäran från proxyservern</translation>
    </message>
    <message>
        <source>Proxy connection closed prematurely</source>
        <translation>Proxyanslutningen stängdes i förtid</translation>
    </message>
    <message>
        <source>Proxy connection refused</source>
        <translation>Proxyanslutningen nekades</translation>
    </message>
    <message>
        <source>Proxy denied connection</source>
        <translation>Proxyservern nekade anslutningen</translation>
    </message>
    <message>
        <source>Proxy server connection timed out</source>
        <translation>Tidsgränsen för anslutningen till proxyservern överskreds</translation>
    </message>
    <message>
        <source>Proxy server not found</source>
        <translation>Proxyservern hittades inte</translation>
    </message>
</context>
<context>
    <name>QIBaseDriver</name>
    <message>
        <source>Could not start transaction</source>
        <translation>Transaktionen kunde inte påbörjas</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Fel när databasen skulle öppnas</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Det gick inte att verkställa transaktionen</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Det gick inte att rulla tillbaka transaktionen</translation>
    </message>
</context>
<context>
    <name>QIBaseResult</name>
    <message>
        <source>Could not allocate statement</source>
        <translation>Minne för satsen kunde inte allokeras</translation>
    </message>
    <message>
        <source>Could not describe input statement</source>
        <translation>Indatasatsen kunde inte beskrivas</translation>
    </message>
    <message>
        <source>Could not describe statement</source>
        <translation>Satsen kunde inte beskrivas</translation>
    </message>
    <message>
        <source>Could not fetch next item</source>
        <translation>Nästa objekt kunde inte hämtas</translation>
    </message>
    <message>
        <source>Could not find array</source>
        <translation>Vektorn kunde inte hittas</translation>
    </message>
    <message>
        <source>Could not get array data</source>
        <translation>Vektorns data kunde inte hämtas</translation>
    </message>
    <message>
        <source>Could not get query info</source>
        <translation>Information om frågan kunde inte hämtas</translation>
    </message>
    <message>
        <source>Could not get statement info</source>
        <translation>Information om satsen kunde inte hämtas</translation>
    </message>
    <message>
        <source>Could not prepare statement</source>
        <translation>Satsen kunde inte förberedas</translation>
    </message>
    <message>
        <source>Could not start transaction</source>
        <translation>Transaktionen kunde inte påbörjas</translation>
    </message>
    <message>
        <source>Unable to close statement</source>
        <translation>Det gick inte att stänga satsen</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Det gick inte att verkställa transaktionen</translation>
    </message>
    <message>
        <source>Unable to create BLOB</source>
        <translation>Det gick inte att skapa BLOB</translation>
    </message>
    <message>
        <source>Unable to execute query</source>
        <translation>Det gick inte att köra frågan</translation>
    </message>
    <message>
        <source>Unable to open BLOB</source>
        <translation>Det gick inte att öppna BLOB</translation>
    </message>
    <message>
        <source>Unable to read BLOB</source>
        <translation>Det gick inte att läsa BLOB</translation>
    </message>
    <message>
        <source>Unable to write BLOB</source>
        <translation>Det gick inte att skriva BLOB</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Filen hittades inte</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Ogiltig enhet</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Det gick inte att läsa bilddata</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Bildformatet stöds inte</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Det går inte att öppna enheten för skrivning: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Ingen enhet har angetts</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Enheten är inte skrivbar</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Bilden är tom</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Bildformatet stöds inte</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Ange ett värde:</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>file to open is a directory</source>
        <translation>filen som ska öppnas är en mapp</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Inget utrymme kvar på enheten</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Åtkomst nekas</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>För många öppna filer</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>garbage at the end of the document</source>
        <translation>skräp i slutet av dokumentet</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>otillåtet tal</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>otillåtet värde</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>ogiltig kontrollsekvens</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>ogiltig avslutning med tal</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>ogiltig UTF8-sträng</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>namnavgränsare saknas</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>värdeavgränsare saknas</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>inget fel uppstod</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>objekt saknas efter ett kommatecken</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>dokumentet är nästlat för djupt</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>dokumentet är för stort</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>oavslutad vektor</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>oavslutat objekt</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>oavslutad sträng</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Tryck på kortkommando</translation>
    </message>
</context>
<context>
    <name>QLibrary</name>
    <message>
        <source>&apos;%1&apos; is an invalid ELF object (%2)</source>
        <translation>”%1” är ett ogiltigt ELF-objekt (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a Qt plugin</source>
        <translation>”%1” är inte en Qt-insticksmodul</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a Qt plugin (%2)</source>
        <translation>”%1” är inte en Qt-insticksmodul (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid ELF object (%2)</source>
        <translation>”%1” är inte ett giltigt ELF-objekt (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid Mach-O binary (%2)</source>
        <translation>”%1” är inte en giltig Mach-O-binärfil (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid Windows DLL (%2)</source>
        <translation>”%1” är inte en giltig Windows-DLL (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ELF object</source>
        <translation>”%1” är inte ett ELF-objekt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ELF object (%2)</source>
        <translation>”%1” är inte ett ELF-objekt (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too small</source>
        <translation>”%1” är för liten</translation>
    </message>
    <message>
        <source>.qtmetadata section has incorrect magic</source>
        <translation>avsnittet .qtmetadata har fel magiskt tal</translation>
    </message>
    <message>
        <source>.qtmetadata section is executable</source>
        <translation>avsnittet .qtmetadata är körbart</translation>
    </message>
    <message>
        <source>.qtmetadata section is too small</source>
        <translation>avsnittet .qtmetadata är för litet</translation>
    </message>
    <message>
        <source>.qtmetadata section is writable</source>
        <translation>avsnittet .qtmetadata är skrivbart</translation>
    </message>
    <message>
        <source>a note segment start is not properly aligned (offset 0x%1, alignment %2)</source>
        <translation>början på ett note-segment är inte korrekt justerad (position 0x%1, justering %2)</translation>
    </message>
    <message>
        <source>a program header entry extends past the end of the file</source>
        <translation>en post i programhuvudet sträcker sig förbi filens slut</translation>
    </message>
    <message>
        <source>a section name extends past the end of the file</source>
        <translation>ett avsnittsnamn sträcker sig förbi filens slut</translation>
    </message>
    <message>
        <source>a section name is empty or extends past the end of the file</source>
        <translation>ett avsnittsnamn är tomt eller sträcker sig förbi filens slut</translation>
    </message>
    <message numerus="yes">
        <source>announced %n section(s), each %1 byte(s), exceed file size</source>
        <translation>
            <numerusform>angivet %n avsnitt om %1 byte överskrider filstorleken</numerusform>
            <numerusform>angivna %n avsnitt om vardera %1 byte överskrider filstorleken</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot load library %1: %2</source>
        <translation>Det går inte att läsa in biblioteket %1: %2</translation>
    </message>
    <message>
        <source>Cannot unload library %1: %2</source>
        <translation>Det går inte att ta bort biblioteket %1 ur minnet: %2</translation>
    </message>
    <message>
        <source>e_shstrndx greater than the number of sections e_shnum (%1 &gt;= %2)</source>
        <translation>e_shstrndx är större än antalet avsnitt e_shnum (%1 &gt;= %2)</translation>
    </message>
    <message>
        <source>empty .rodata. not a library.</source>
        <translation>tom .rodata. inte ett bibliotek.</translation>
    </message>
    <message>
        <source>entrypoint to query the plugin meta data not found</source>
        <translation>ingångspunkten för att läsa insticksmodulens metadata hittades inte</translation>
    </message>
    <message>
        <source>Failed to extract plugin meta data from &apos;%1&apos;</source>
        <translation>Det gick inte att läsa ut insticksmodulens metadata från ”%1”</translation>
    </message>
    <message>
        <source>Failed to extract plugin meta data from &apos;%1&apos;: %2</source>
        <translation>Det gick inte att läsa ut insticksmodulens metadata från ”%1”: %2</translation>
    </message>
    <message>
        <source>file has an unexpected ABI</source>
        <translation>filen har ett oväntat ABI</translation>
    </message>
    <message>
        <source>file has an unknown ELF version</source>
        <translation>filen har en okänd ELF-version</translation>
    </message>
    <message>
        <source>file has no code</source>
        <translation>filen innehåller ingen kod</translation>
    </message>
    <message>
        <source>file has no sections</source>
        <translation>filen saknar avsnitt</translation>
    </message>
    <message>
        <source>file is corrupt</source>
        <translation>filen är skadad</translation>
    </message>
    <message>
        <source>file is for a different processor</source>
        <translation>filen är avsedd för en annan processor</translation>
    </message>
    <message>
        <source>file is for a different word size</source>
        <translation>filen är avsedd för en annan ordlängd</translation>
    </message>
    <message>
        <source>file is for the wrong endianness</source>
        <translation>filen är avsedd för fel byteordning</translation>
    </message>
    <message>
        <source>file is not a shared object</source>
        <translation>filen är inte ett delat objekt</translation>
    </message>
    <message>
        <source>file too small</source>
        <translation>filen är för liten</translation>
    </message>
    <message>
        <source>invalid magic %1</source>
        <translation>ogiltigt magiskt tal %1</translation>
    </message>
    <message>
        <source>invalid signature</source>
        <translation>ogiltig signatur</translation>
    </message>
    <message>
        <source>metadata not found</source>
        <translation>metadata hittades inte</translation>
    </message>
    <message>
        <source>metadata too small</source>
        <translation>metadata är för små</translation>
    </message>
    <message>
        <source>missing section data. This is not a library.</source>
        <translation>avsnittsdata saknas. Detta är inte ett bibliotek.</translation>
    </message>
    <message>
        <source>no suitable architecture in fat binary</source>
        <translation>ingen lämplig arkitektur i binärfilen med flera arkitekturer</translation>
    </message>
    <message>
        <source>not a dynamic library</source>
        <translation>inte ett dynamiskt bibliotek</translation>
    </message>
    <message>
        <source>odd cpu architecture</source>
        <translation>udda processorarkitektur</translation>
    </message>
    <message>
        <source>odd endianness</source>
        <translation>udda byteordning</translation>
    </message>
    <message>
        <source>program header table extends past the end of the file</source>
        <translation>programhuvudtabellen sträcker sig förbi filens slut</translation>
    </message>
    <message>
        <source>section contents extend past the end of the file</source>
        <translation>avsnittets innehåll sträcker sig förbi filens slut</translation>
    </message>
    <message>
        <source>section header string table extends past the end of the file</source>
        <translation>strängtabellen för avsnittshuvuden sträcker sig förbi filens slut</translation>
    </message>
    <message>
        <source>section name %1 of %2 behind end of file</source>
        <translation>avsnittsnamn %1 av %2 ligger bortom filens slut</translation>
    </message>
    <message>
        <source>section table extends past the end of the file</source>
        <translation>avsnittstabellen sträcker sig förbi filens slut</translation>
    </message>
    <message>
        <source>shstrtab section header seems to be at %1</source>
        <translation>avsnittshuvudet för shstrtab verkar finnas vid %1</translation>
    </message>
    <message>
        <source>string table seems to be at %1</source>
        <translation>strängtabellen verkar finnas vid %1</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is not a valid Qt plugin.</source>
        <translation>Filen ”%1” är inte en giltig Qt-insticksmodul.</translation>
    </message>
    <message>
        <source>The plugin &apos;%1&apos; uses incompatible Qt library. (%2.%3.%4) [%5]</source>
        <translation>Insticksmodulen ”%1” använder ett inkompatibelt Qt-bibliotek. (%2.%3.%4) [%5]</translation>
    </message>
    <message>
        <source>The plugin &apos;%1&apos; uses incompatible Qt library. (Cannot mix debug and release libraries.)</source>
        <translation>Insticksmodulen ”%1” använder ett inkompatibelt Qt-bibliotek. (Felsöknings- och utgåvebibliotek kan inte blandas.)</translation>
    </message>
    <message>
        <source>The shared library was not found.</source>
        <translation>Det delade biblioteket hittades inte.</translation>
    </message>
    <message>
        <source>unexpected e_shentsize</source>
        <translation>oväntat värde för e_shentsize</translation>
    </message>
    <message>
        <source>unexpected e_shsize</source>
        <translation>oväntat värde för e_shsize</translation>
    </message>
    <message>
        <source>unexpected program header entry size (%1)</source>
        <translation>oväntad storlek på programhuvudets poster (%1)</translation>
    </message>
    <message>
        <source>unexpected section entry size (%1)</source>
        <translation>oväntad storlek på avsnittspost (%1)</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>wrong architecture</source>
        <translation>fel arkitektur</translation>
    </message>
    <message>
        <source>wrong characteristics</source>
        <translation>fel egenskaper</translation>
    </message>
    <message>
        <source>wrong cpu architecture</source>
        <translation>fel processorarkitektur</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QLocalServer</name>
    <message>
        <source>%1: Address in use</source>
        <translation>%1: Adressen används redan</translation>
    </message>
    <message>
        <source>%1: Name error</source>
        <translation>%1: Namnfel</translation>
    </message>
    <message>
        <source>%1: Permission denied</source>
        <translation>%1: Åtkomst nekas</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: Okänt fel %2</translation>
    </message>
</context>
<context>
    <name>QLocalSocket</name>
    <message>
        <source>%1: Access denied</source>
        <translation>%1: Åtkomst nekad</translation>
    </message>
    <message>
        <source>%1: Connection error</source>
        <translation>%1: Anslutningsfel</translation>
    </message>
    <message>
        <source>%1: Connection refused</source>
        <translation>%1: Anslutningen nekades</translation>
    </message>
    <message>
        <source>%1: Datagram too large</source>
        <translation>%1: Datagrammet är för stort</translation>
    </message>
    <message>
        <source>%1: Invalid name</source>
        <translation>%1: Ogiltigt namn</translation>
    </message>
    <message>
        <source>%1: Operation not permitted when socket is in this state</source>
        <translation>%1: Åtgärden är inte tillåten när socketen är i detta tillstånd</translation>
    </message>
    <message>
        <source>%1: Remote closed</source>
        <translation>%1: Motparten stängde anslutningen</translation>
    </message>
    <message>
        <source>%1: Socket access error</source>
        <translation>%1: Åtkomstfel för socket</translation>
    </message>
    <message>
        <source>%1: Socket operation timed out</source>
        <translation>%1: Tidsgränsen för socketåtgärden överskreds</translation>
    </message>
    <message>
        <source>%1: Socket resource error</source>
        <translation>%1: Resursfel för socket</translation>
    </message>
    <message>
        <source>%1: The socket operation is not supported</source>
        <translation>%1: Socketåtgärden stöds inte</translation>
    </message>
    <message>
        <source>%1: Unknown error</source>
        <translation>%1: Okänt fel</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: Okänt fel %2</translation>
    </message>
    <message>
        <source>Remote closed</source>
        <translation>Motparten stängde anslutningen</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Socketen är inte ansluten</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Försök att ansluta medan en anslutning redan pågår</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Namnlös)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 – [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Flytta</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Återställ</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ändra &amp;storlek</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>– [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Ma&amp;ximera</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maximera</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>Mi&amp;nimera</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimera</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Återställ nedåt</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>&amp;Alltid överst</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Rulla ned</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Om Qt&lt;/h3&gt;&lt;p&gt;Det här programmet använder Qt version %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt är en C++-verktygslåda för utveckling av plattformsoberoende program.&lt;/p&gt;&lt;p&gt;Med Qt kan samma källkod användas på alla större operativsystem för skrivbordsdatorer. Qt finns också för inbyggda Linux-system och andra operativsystem för inbyggda och mobila enheter.&lt;/p&gt;&lt;p&gt;Qt finns under flera licensalternativ som är utformade för att tillgodose våra olika användares behov.&lt;/p&gt;&lt;p&gt;Qt licensierat under vårt kommersiella licensavtal är lämpligt för utveckling av proprietär/kommersiell programvara där du inte vill dela någon källkod med tredje part eller av annan anledning inte kan följa villkoren i GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensierat under GNU (L)GPL är lämpligt för utveckling av Qt-program förutsatt att du kan följa villkoren i respektive licens.&lt;/p&gt;&lt;p&gt;Se &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; för en översikt över Qt:s licenser.&lt;/p&gt;&lt;p&gt;Copyright © %1 The Qt Company Ltd och andra bidragsgivare.&lt;/p&gt;&lt;p&gt;Qt och Qt-logotypen är varumärken som tillhör The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt är en produkt från The Qt Company Ltd som utvecklas som ett projekt med öppen källkod. Se &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; för mer information.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Om Qt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Dölj detaljer...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Visa detaljer...</translation>
    </message>
</context>
<context>
    <name>QMYSQLDriver</name>
    <message>
        <source>Unable to allocate a MYSQL object</source>
        <translation>Det gick inte att allokera ett MYSQL-objekt</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Det gick inte att påbörja transaktionen</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Det gick inte att verkställa transaktionen</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Det gick inte att ansluta</translation>
    </message>
    <message>
        <source>Unable to open database &apos;%1&apos;</source>
        <translation>Det gick inte att öppna databasen ”%1”</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Det gick inte att rulla tillbaka transaktionen</translation>
    </message>
</context>
<context>
    <name>QMYSQLResult</name>
    <message>
        <source>Unable to bind outvalues</source>
        <translation>Det gick inte att binda utvärden</translation>
    </message>
    <message>
        <source>Unable to bind value</source>
        <translation>Det gick inte att binda värdet</translation>
    </message>
    <message>
        <source>Unable to execute next query</source>
        <translation>Det gick inte att köra nästa fråga</translation>
    </message>
    <message>
        <source>Unable to execute query</source>
        <translation>Det gick inte att köra frågan</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Det gick inte att köra satsen</translation>
    </message>
    <message>
        <source>Unable to fetch data</source>
        <translation>Det gick inte att hämta data</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Det gick inte att förbereda satsen</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Det gick inte att återställa satsen</translation>
    </message>
    <message>
        <source>Unable to store next result</source>
        <translation>Det gick inte att lagra nästa resultat</translation>
    </message>
    <message>
        <source>Unable to store result</source>
        <translation>Det gick inte att lagra resultatet</translation>
    </message>
    <message>
        <source>Unable to store statement results</source>
        <translation>Det gick inte att lagra satsens resultat</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Another socket is already listening on the same port</source>
        <translation>En annan socket lyssnar redan på samma port</translation>
    </message>
    <message>
        <source>Attempt to use IPv6 socket on a platform with no IPv6 support</source>
        <translation>Försök att använda en IPv6-socket på en plattform utan stöd för IPv6</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Anslutningen återställdes av motparten</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tidsgränsen för anslutningen överskreds</translation>
    </message>
    <message>
        <source>Datagram was too large to send</source>
        <translation>Datagrammet var för stort för att skickas</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Värddatorn kan inte nås</translation>
    </message>
    <message>
        <source>Invalid socket descriptor</source>
        <translation>Ogiltig socketbeskrivning</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>Nätverket bröt anslutningen vid återställning</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Nätverksfel</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Tidsgränsen för nätverksåtgärden överskreds</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Nätverket kan inte nås</translation>
    </message>
    <message>
        <source>Operation on non-socket</source>
        <translation>Åtgärd på något som inte är en socket</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Slut på resurser</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Åtkomst nekas</translation>
    </message>
    <message>
        <source>Protocol type not supported</source>
        <translation>Protokolltypen stöds inte</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Tillfälligt fel</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Adressen är inte tillgänglig</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adressen är skyddad</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Den bundna adressen används redan</translation>
    </message>
    <message>
        <source>The proxy type is invalid for this operation</source>
        <translation>Proxytypen är ogiltig för denna åtgärd</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Fjärrvärden stängde anslutningen</translation>
    </message>
    <message>
        <source>Unable to initialize broadcast socket</source>
        <translation>Det gick inte att initiera broadcastsocketen</translation>
    </message>
    <message>
        <source>Unable to initialize non-blocking socket</source>
        <translation>Det gick inte att initiera den icke-blockerande socketen</translation>
    </message>
    <message>
        <source>Unable to receive a message</source>
        <translation>Det gick inte att ta emot ett meddelande</translation>
    </message>
    <message>
        <source>Unable to send a message</source>
        <translation>Det gick inte att skicka ett meddelande</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Det gick inte att skriva</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Unsupported socket operation</source>
        <translation>Socketåtgärden stöds inte</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessCacheBackend</name>
    <message>
        <source>Error opening %1</source>
        <translation>Fel när %1 skulle öppnas</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessDataBackend</name>
    <message>
        <source>Invalid URI: %1</source>
        <translation>Ogiltig URI: %1</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessDebugPipeBackend</name>
    <message>
        <source>Remote host closed the connection prematurely on %1</source>
        <translation>Fjärrvärden stängde anslutningen i förtid på %1</translation>
    </message>
    <message>
        <source>Socket error on %1: %2</source>
        <translation>Socketfel på %1: %2</translation>
    </message>
    <message>
        <source>Write error writing to %1: %2</source>
        <translation>Skrivfel vid skrivning till %1: %2</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessFileBackend</name>
    <message>
        <source>Cannot open %1: Path is a directory</source>
        <translation>Det går inte att öppna %1: sökvägen är en mapp</translation>
    </message>
    <message>
        <source>Error opening %1: %2</source>
        <translation>Fel när %1 skulle öppnas: %2</translation>
    </message>
    <message>
        <source>Read error reading from %1: %2</source>
        <translation>Läsfel vid läsning från %1: %2</translation>
    </message>
    <message>
        <source>Request for opening non-local file %1</source>
        <translation>Begäran om att öppna filen %1 som inte är lokal</translation>
    </message>
    <message>
        <source>Write error writing to %1: %2</source>
        <translation>Skrivfel vid skrivning till %1: %2</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessFtpBackend</name>
    <message>
        <source>Cannot open %1: is a directory</source>
        <translation>Det går inte att öppna %1: det är en mapp</translation>
    </message>
    <message>
        <source>Error while downloading %1: %2</source>
        <translation>Fel vid hämtning av %1: %2</translation>
    </message>
    <message>
        <source>Error while uploading %1: %2</source>
        <translation>Fel när %1 skulle skickas: %2</translation>
    </message>
    <message>
        <source>Logging in to %1 failed: authentication required</source>
        <translation>Inloggningen på %1 misslyckades: autentisering krävs</translation>
    </message>
    <message>
        <source>No suitable proxy found</source>
        <translation>Ingen lämplig proxyserver hittades</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessManager</name>
    <message>
        <source>Network access is disabled.</source>
        <translation>Nätverksåtkomst är inaktiverad.</translation>
    </message>
</context>
<context>
    <name>QNetworkReply</name>
    <message>
        <source>backend start error.</source>
        <translation>fel vid start av bakände.</translation>
    </message>
    <message>
        <source>Background request not allowed.</source>
        <translation>Bakgrundsbegäran är inte tillåten.</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Fel vid överföring av %1 – servern svarade: %2</translation>
    </message>
    <message>
        <source>Network session error.</source>
        <translation>Fel i nätverkssessionen.</translation>
    </message>
    <message>
        <source>Protocol &quot;%1&quot; is unknown</source>
        <translation>Protokollet ”%1” är okänt</translation>
    </message>
    <message>
        <source>Temporary network failure.</source>
        <translation>Tillfälligt nätverksfel.</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyHttpImpl</name>
    <message>
        <source>No suitable proxy found</source>
        <translation>Ingen lämplig proxyserver hittades</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Åtgärden avbröts</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyHttpImplPrivate</name>
    <message>
        <source>No suitable proxy found</source>
        <translation>Ingen lämplig proxyserver hittades</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyImpl</name>
    <message>
        <source>Operation canceled</source>
        <translation>Åtgärden avbröts</translation>
    </message>
</context>
<context>
    <name>QNetworkSession</name>
    <message>
        <source>Invalid configuration.</source>
        <translation>Ogiltig konfiguration.</translation>
    </message>
</context>
<context>
    <name>QNetworkSessionPrivateImpl</name>
    <message>
        <source>Roaming was aborted or is not possible.</source>
        <translation>Nätväxlingen avbröts eller är inte möjlig.</translation>
    </message>
    <message>
        <source>The requested operation is not supported by the system.</source>
        <translation>Den begärda åtgärden stöds inte av systemet.</translation>
    </message>
    <message>
        <source>The session was aborted by the user or system.</source>
        <translation>Sessionen avbröts av användaren eller systemet.</translation>
    </message>
    <message>
        <source>The specified configuration cannot be used.</source>
        <translation>Den angivna konfigurationen kan inte användas.</translation>
    </message>
    <message>
        <source>Unknown session error.</source>
        <translation>Okänt sessionsfel.</translation>
    </message>
</context>
<context>
    <name>QOCIDriver</name>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Det gick inte att påbörja transaktionen</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Det gick inte att verkställa transaktionen</translation>
    </message>
    <message>
        <source>Unable to initialize</source>
        <translation>Det gick inte att initiera</translation>
    </message>
    <message>
        <source>Unable to logon</source>
        <translation>Det gick inte att logga in</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Det gick inte att rulla tillbaka transaktionen</translation>
    </message>
</context>
<context>
    <name>QOCIResult</name>
    <message>
        <source>Unable to alloc statement</source>
        <translation>Det gick inte att allokera satsen</translation>
    </message>
    <message>
        <source>Unable to bind column for batch execute</source>
        <translation>Det gick inte att binda kolumnen för satsvis körning</translation>
    </message>
    <message>
        <source>Unable to bind value</source>
        <translation>Det gick inte att binda värdet</translation>
    </message>
    <message>
        <source>Unable to execute batch statement</source>
        <translation>Det gick inte att köra den satsvisa körningen</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Det gick inte att köra satsen</translation>
    </message>
    <message>
        <source>Unable to get statement type</source>
        <translation>Det gick inte att hämta satsens typ</translation>
    </message>
    <message>
        <source>Unable to goto next</source>
        <translation>Det gick inte att gå till nästa</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Det gick inte att förbereda satsen</translation>
    </message>
</context>
<context>
    <name>QODBCDriver</name>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Det gick inte att verkställa transaktionen</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Det gick inte att ansluta</translation>
    </message>
    <message>
        <source>Unable to connect - Driver doesn&apos;t support all functionality required</source>
        <translation>Det gick inte att ansluta – drivrutinen stöder inte alla funktioner som krävs</translation>
    </message>
    <message>
        <source>Unable to disable autocommit</source>
        <translation>Det gick inte att stänga av automatiskt verkställande</translation>
    </message>
    <message>
        <source>Unable to enable autocommit</source>
        <translation>Det gick inte att slå på automatiskt verkställande</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Det gick inte att rulla tillbaka transaktionen</translation>
    </message>
</context>
<context>
    <name>QODBCResult</name>
    <message>
        <source>QODBCResult::reset: Unable to set &apos;SQL_CURSOR_STATIC&apos; as statement attribute. Please check your ODBC driver configuration</source>
        <translation>QODBCResult::reset: Det gick inte att ange ”SQL_CURSOR_STATIC” som attribut för satsen. Kontrollera ODBC-drivrutinens konfiguration</translation>
    </message>
    <message>
        <source>Unable to bind variable</source>
        <translation>Det gick inte att binda variabeln</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Det gick inte att köra satsen</translation>
    </message>
    <message>
        <source>Unable to fetch</source>
        <translation>Det gick inte att hämta posten</translation>
    </message>
    <message>
        <source>Unable to fetch first</source>
        <translation>Det gick inte att hämta den första posten</translation>
    </message>
    <message>
        <source>Unable to fetch last</source>
        <translation>Det gick inte att hämta den sista posten</translation>
    </message>
    <message>
        <source>Unable to fetch next</source>
        <translation>Det gick inte att hämta nästa post</translation>
    </message>
    <message>
        <source>Unable to fetch previous</source>
        <translation>Det gick inte att hämta föregående post</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Det gick inte att förbereda satsen</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>nedre marginal</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Anpassad</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Höjd:</translation>
    </message>
    <message>
        <source>in</source>
        <translation>tum</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tum</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vänstermarginal</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marginaler</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sidlayout</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sidordning:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidstorlek:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sidor per ark:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papperskälla:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkter (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvänd liggande</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvänd stående</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>högermarginal</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>övre marginal</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredd:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2 tum</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 Extra</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 Extra</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 Plus</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 liten</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 Extra</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Arkitekt A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Arkitekt B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Arkitekt C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Arkitekt D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Arkitekt E</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 Extra</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Anpassad</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Anpassad (%1 CC × %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Anpassad (%1 DD × %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Anpassad (%1 tum × %2 tum)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Anpassad (%1 mm × %2 mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Anpassad (%1 pica × %2 pica)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Anpassad (%1 pt × %2 pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Dubbelt brevkort</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Kuvert B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Kuvert B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Kuvert B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Kuvert C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Kuvert C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Kuvert C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Kuvert C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Kuvert C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Kuvert C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Kuvert C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Kuvert C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Kuvert C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Kuvert Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Kuvert Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Kuvert DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Kuvert, inbjudan</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Kuvert, italienskt</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Kuvert Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Kuvert Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Kuvert Monarch</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Kuvert, personligt</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Kuvert PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Kuvert PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Kuvert PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Kuvert PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Kuvert PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Kuvert PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Kuvert PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Kuvert PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Kuvert PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Kuvert PRC 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Kuvert US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Kuvert US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Kuvert US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Kuvert US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Kuvert US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Kuvert You 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 × 10,5 tum)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 × 10 tum)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Dragspelsvikt papper, tyskt (8,5 × 12 tum)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Dragspelsvikt papper, tyskt Legal (8,5 × 13 tum)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Dragspelsvikt papper, US (14,875 × 11 tum)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 × 13 tum)</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger/ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal Extra</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter/ANSI A</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter Extra</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter Plus</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter liten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Brevkort</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>PRC 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>PRC 32K</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K stor</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Kvarto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>Super A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>Super B</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid/ANSI B</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid Extra</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tillämpa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej till alla</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja till &amp;alla</translation>
    </message>
</context>
<context>
    <name>QPluginLoader</name>
    <message>
        <source>The plugin was not loaded.</source>
        <translation>Insticksmodulen lästes inte in.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QPPDOptionsModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finns redan.
Vill du skriva över den?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 följer inte rätt syntax. Använd ”,” för att skilja intervall och sidor åt, ”-” för att ange intervall och se till att intervallen inte överlappar varandra.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 är en mapp.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Alternativ &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Alternativ &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1 × 1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4 × 4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2 × 1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2 × 2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2 × 3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3 × 3)</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedifrån och upp, från vänster till höger</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedifrån och upp, från höger till vänster</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Anpassad</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikter i inställningarna för dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Jämna sidor</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Executive</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Filen %1 är inte skrivbar.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ogiltig sidangivelse</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Från vänster till höger, nedifrån och upp</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Från vänster till höger, uppifrån och ned</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Udda sidor</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Alternativen ”Sidor per ark” och ”Sidurval” kan inte användas tillsammans.
Stäng av ett av alternativen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv ut till fil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv ut till fil ...</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Från höger till vänster, nedifrån och upp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Från höger till vänster, uppifrån och ned</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Värdet ”från” kan inte vara större än värdet ”till”.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Det finns konflikter i inställningarna för dubbelsidig utskrift. Vill du åtgärda dem?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Uppifrån och ned, från vänster till höger</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Uppifrån och ned, från höger till vänster</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Exportera till PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Första sidan</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Anpassa till sidan</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Sista sidan</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Sidinställning</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Sidinställning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Visa motstående sidor</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Visa översikt över alla sidor</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Visa en sida</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Konflikter i avancerade alternativ</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Jobbalternativ</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikter i sidinställningen</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Skrivaregenskaper</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Det finns konflikter i sidinställningens alternativ. Vill du åtgärda dem?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Det finns konflikter i några avancerade alternativ. Vill du åtgärda dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avancerat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Det finns konflikter i några alternativ. Åtgärda dem.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Sortera</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Färgläge</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Antal kopior:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuell sida</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråskala</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Långsida</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Bindning längs långsidan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsinställningar</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sidurval:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sidor från</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut allt</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsintervall</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvänd ordning</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Kortsida</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Bindning längs kortsidan</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ange sidor eller intervall avgränsade med kommatecken. Intervall anges med två tal åtskilda av ett bindestreck. Exempel: 3,5-7,9 skriver ut sidorna 3, 5, 6, 7 och 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plats:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Utdata&amp;fil:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Omdirigerad indata kunde inte öppnas för läsning</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Omdirigerad utdata kunde inte öppnas för skrivning</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Fel vid läsning från processen</translation>
    </message>
    <message>
        <source>Error writing to process</source>
        <translation>Fel vid skrivning till processen</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Inget program har angetts</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Processen kraschade</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Processen kunde inte startas</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Processen kunde inte startas: %1</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Tidsgränsen för processåtgärden överskreds</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>Resursfel (fork misslyckades): %1</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QPSQLDriver</name>
    <message>
        <source>Could not begin transaction</source>
        <translation>Transaktionen kunde inte påbörjas</translation>
    </message>
    <message>
        <source>Could not commit transaction</source>
        <translation>Transaktionen kunde inte verkställas</translation>
    </message>
    <message>
        <source>Could not rollback transaction</source>
        <translation>Transaktionen kunde inte rullas tillbaka</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Det gick inte att ansluta</translation>
    </message>
    <message>
        <source>Unable to subscribe</source>
        <translation>Det gick inte att prenumerera</translation>
    </message>
    <message>
        <source>Unable to unsubscribe</source>
        <translation>Det gick inte att avsluta prenumerationen</translation>
    </message>
</context>
<context>
    <name>QPSQLResult</name>
    <message>
        <source>Query results lost - probably discarded on executing another SQL query.</source>
        <translation>Frågans resultat har gått förlorat – det kasserades troligen när en annan SQL-fråga kördes.</translation>
    </message>
    <message>
        <source>Unable to create query</source>
        <translation>Det gick inte att skapa frågan</translation>
    </message>
    <message>
        <source>Unable to get result</source>
        <translation>Det gick inte att hämta resultatet</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Det gick inte att förbereda satsen</translation>
    </message>
    <message>
        <source>Unable to send query</source>
        <translation>Det gick inte att skicka frågan</translation>
    </message>
</context>
<context>
    <name>QRegExp</name>
    <message>
        <source>bad char class syntax</source>
        <translation>felaktig syntax för teckenklass</translation>
    </message>
    <message>
        <source>bad lookahead syntax</source>
        <translation>felaktig syntax för framåtblick</translation>
    </message>
    <message>
        <source>bad repetition syntax</source>
        <translation>felaktig syntax för upprepning</translation>
    </message>
    <message>
        <source>disabled feature used</source>
        <translation>en inaktiverad funktion användes</translation>
    </message>
    <message>
        <source>invalid category</source>
        <translation>ogiltig kategori</translation>
    </message>
    <message>
        <source>invalid interval</source>
        <translation>ogiltigt intervall</translation>
    </message>
    <message>
        <source>invalid octal value</source>
        <translation>ogiltigt oktalt värde</translation>
    </message>
    <message>
        <source>lookbehinds not supported, see QTBUG-2371</source>
        <translation>bakåtblickar stöds inte, se QTBUG-2371</translation>
    </message>
    <message>
        <source>met internal limit</source>
        <translation>en intern gräns nåddes</translation>
    </message>
    <message>
        <source>missing left delim</source>
        <translation>vänster avgränsare saknas</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>inget fel uppstod</translation>
    </message>
    <message>
        <source>unexpected end</source>
        <translation>oväntat slut</translation>
    </message>
</context>
<context>
    <name>QRegularExpression</name>
    <message>
        <source>(*alpha_assertion) not recognized</source>
        <translation>(*alpha_assertion) känns inte igen</translation>
    </message>
    <message>
        <source>(*MARK) must have an argument</source>
        <translation>(*MARK) måste ha ett argument</translation>
    </message>
    <message>
        <source>(*VERB) not recognized or malformed</source>
        <translation>(*VERB) känns inte igen eller är felaktigt utformat</translation>
    </message>
    <message>
        <source>(?R (recursive pattern call) must be followed by a closing parenthesis</source>
        <translation>(?R (rekursivt mönsteranrop) måste följas av en högerparentes</translation>
    </message>
    <message>
        <source>(?| and/or (?J: or (?x: parentheses are too deeply nested</source>
        <translation>parenteser med (?| och/eller (?J: eller (?x: är nästlade för djupt</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ i slutet av mönstret</translation>
    </message>
    <message>
        <source>\c at end of pattern</source>
        <translation>\c i slutet av mönstret</translation>
    </message>
    <message>
        <source>\C is not allowed in a lookbehind assertion in UTF-16 mode</source>
        <translation>\C är inte tillåtet i en bakåtblick i UTF-16-läge</translation>
    </message>
    <message>
        <source>\c must be followed by a letter or one of [\]^_?</source>
        <translation>\c måste följas av en bokstav eller ett av tecknen [\]^_?</translation>
    </message>
    <message>
        <source>\c must be followed by a printable ASCII character</source>
        <translation>\c måste följas av ett utskrivbart ASCII-tecken</translation>
    </message>
    <message>
        <source>\g is not followed by a braced, angle-bracketed, or quoted name/number or by a plain number</source>
        <translation>\g följs inte av ett namn eller tal inom klammerparenteser, vinkelparenteser eller citattecken och inte heller av ett vanligt tal</translation>
    </message>
    <message>
        <source>\k is not followed by a braced, angle-bracketed, or quoted name</source>
        <translation>\k följs inte av ett namn inom klammerparenteser, vinkelparenteser eller citattecken</translation>
    </message>
    <message>
        <source>\N is not supported in a class</source>
        <translation>\N stöds inte i en klass</translation>
    </message>
    <message>
        <source>\N{U+dddd} is supported only in Unicode (UTF) mode</source>
        <translation>\N{U+dddd} stöds endast i Unicode-läge (UTF)</translation>
    </message>
    <message>
        <source>a relative value of zero is not allowed</source>
        <translation>det relativa värdet noll är inte tillåtet</translation>
    </message>
    <message>
        <source>assertion expected after (?( or (?(?C)</source>
        <translation>ett påstående förväntades efter (?( eller (?(?C)</translation>
    </message>
    <message>
        <source>atomic assertion expected after (?( or (?(?C)</source>
        <translation>ett atomiskt påstående förväntades efter (?( eller (?(?C)</translation>
    </message>
    <message>
        <source>backreference condition or recursion test is not supported for DFA matching</source>
        <translation>villkor med bakåtreferens eller rekursionstest stöds inte vid DFA-matchning</translation>
    </message>
    <message>
        <source>bad data value</source>
        <translation>felaktigt datavärde</translation>
    </message>
    <message>
        <source>bad escape sequence in replacement string</source>
        <translation>felaktig kontrollsekvens i ersättningssträngen</translation>
    </message>
    <message>
        <source>bad JIT option</source>
        <translation>felaktigt JIT-alternativ</translation>
    </message>
    <message>
        <source>bad offset into UTF string</source>
        <translation>felaktig position i UTF-strängen</translation>
    </message>
    <message>
        <source>bad offset value</source>
        <translation>felaktigt positionsvärde</translation>
    </message>
    <message>
        <source>bad option value</source>
        <translation>felaktigt alternativvärde</translation>
    </message>
    <message>
        <source>bad serialized data</source>
        <translation>felaktiga serialiserade data</translation>
    </message>
    <message>
        <source>bad substitution in replacement string</source>
        <translation>felaktig ersättning i ersättningssträngen</translation>
    </message>
    <message>
        <source>callout error code</source>
        <translation>felkod från utanrop</translation>
    </message>
    <message>
        <source>callout string is too long</source>
        <translation>utanropets sträng är för lång</translation>
    </message>
    <message>
        <source>character code point value in \u.... sequence is too large</source>
        <translation>teckenkodpunkten i sekvensen \u.... är för stor</translation>
    </message>
    <message>
        <source>character code point value in \x{} or \o{} is too large</source>
        <translation>teckenkodpunkten i \x{} eller \o{} är för stor</translation>
    </message>
    <message>
        <source>closing parenthesis for (?C expected</source>
        <translation>avslutande parentes för (?C förväntades</translation>
    </message>
    <message>
        <source>conditional subpattern contains more than two branches</source>
        <translation>villkorligt delmönster innehåller mer än två grenar</translation>
    </message>
    <message>
        <source>DEFINE subpattern contains more than one branch</source>
        <translation>delmönstret DEFINE innehåller mer än en gren</translation>
    </message>
    <message>
        <source>different names for subpatterns of the same number are not allowed</source>
        <translation>olika namn på delmönster med samma nummer är inte tillåtna</translation>
    </message>
    <message>
        <source>digit expected after (?+ or (?-</source>
        <translation>siffra förväntades efter (?+ eller (?-</translation>
    </message>
    <message>
        <source>digits missing in \x{} or \o{} or \N{U+}</source>
        <translation>siffror saknas i \x{} eller \o{} eller \N{U+}</translation>
    </message>
    <message>
        <source>disallowed Unicode code point (&gt;= 0xd800 &amp;&amp; &lt;= 0xdfff)</source>
        <translation>otillåten Unicode-kodpunkt (&gt;= 0xd800 &amp;&amp; &lt;= 0xdfff)</translation>
    </message>
    <message>
        <source>escape sequence is invalid in character class</source>
        <translation>kontrollsekvensen är ogiltig i en teckenklass</translation>
    </message>
    <message>
        <source>expected closing curly bracket in replacement string</source>
        <translation>avslutande klammerparentes förväntades i ersättningssträngen</translation>
    </message>
    <message>
        <source>failed to allocate heap memory</source>
        <translation>det gick inte att allokera heapminne</translation>
    </message>
    <message>
        <source>function is not supported for DFA matching</source>
        <translation>funktionen stöds inte vid DFA-matchning</translation>
    </message>
    <message>
        <source>heap limit exceeded</source>
        <translation>heapgränsen överskreds</translation>
    </message>
    <message>
        <source>internal error - duplicate substitution match</source>
        <translation>internt fel – dubblerad ersättningsträff</translation>
    </message>
    <message>
        <source>internal error - pattern overwritten?</source>
        <translation>internt fel – har mönstret skrivits över?</translation>
    </message>
    <message>
        <source>internal error in pcre2_study(): should not occur</source>
        <translation>internt fel i pcre2_study(): ska inte kunna uppstå</translation>
    </message>
    <message>
        <source>internal error: bad code value in parsed_skip()</source>
        <translation>internt fel: felaktigt kodvärde i parsed_skip()</translation>
    </message>
    <message>
        <source>internal error: code overflow</source>
        <translation>internt fel: kodspill</translation>
    </message>
    <message>
        <source>internal error: overran compiling workspace</source>
        <translation>internt fel: kompileringens arbetsyta överskreds</translation>
    </message>
    <message>
        <source>internal error: parsed pattern overflow</source>
        <translation>internt fel: spill i det tolkade mönstret</translation>
    </message>
    <message>
        <source>internal error: previously-checked referenced subpattern not found</source>
        <translation>internt fel: ett tidigare kontrollerat refererat delmönster hittades inte</translation>
    </message>
    <message>
        <source>internal error: unexpected repeat</source>
        <translation>internt fel: oväntad upprepning</translation>
    </message>
    <message>
        <source>internal error: unknown code in parsed pattern</source>
        <translation>internt fel: okänd kod i det tolkade mönstret</translation>
    </message>
    <message>
        <source>internal error: unknown meta code in check_lookbehinds()</source>
        <translation>internt fel: okänd metakod i check_lookbehinds()</translation>
    </message>
    <message>
        <source>internal error: unknown newline setting</source>
        <translation>internt fel: okänd inställning för radbrytning</translation>
    </message>
    <message>
        <source>internal error: unknown opcode in auto_possessify()</source>
        <translation>internt fel: okänd operationskod i auto_possessify()</translation>
    </message>
    <message>
        <source>invalid data in workspace for DFA restart</source>
        <translation>ogiltiga data i arbetsytan för DFA-omstart</translation>
    </message>
    <message>
        <source>invalid escape sequence in (*VERB) name</source>
        <translation>ogiltig kontrollsekvens i namnet på (*VERB)</translation>
    </message>
    <message>
        <source>invalid hyphen in option setting</source>
        <translation>ogiltigt bindestreck i alternativinställning</translation>
    </message>
    <message>
        <source>invalid option bits with PCRE2_LITERAL</source>
        <translation>ogiltiga alternativbitar med PCRE2_LITERAL</translation>
    </message>
    <message>
        <source>invalid range in character class</source>
        <translation>ogiltigt intervall i teckenklass</translation>
    </message>
    <message>
        <source>invalid replacement string</source>
        <translation>ogiltig ersättningssträng</translation>
    </message>
    <message>
        <source>invalid syntax</source>
        <translation>ogiltig syntax</translation>
    </message>
    <message>
        <source>JIT stack limit reached</source>
        <translation>gränsen för JIT-stacken har nåtts</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>bakåtblicken har inte fast längd</translation>
    </message>
    <message>
        <source>lookbehind assertion is too long</source>
        <translation>bakåtblicken är för lång</translation>
    </message>
    <message>
        <source>lookbehind is too complicated</source>
        <translation>bakåtblicken är för komplicerad</translation>
    </message>
    <message>
        <source>magic number missing</source>
        <translation>magiskt tal saknas</translation>
    </message>
    <message>
        <source>malformed \P or \p sequence</source>
        <translation>felaktigt utformad \P- eller \p-sekvens</translation>
    </message>
    <message>
        <source>match limit exceeded</source>
        <translation>matchningsgränsen överskreds</translation>
    </message>
    <message>
        <source>match with end before start or start moved backwards is not supported</source>
        <translation>träffar med slut före början eller där början flyttats bakåt stöds inte</translation>
    </message>
    <message>
        <source>matching depth limit exceeded</source>
        <translation>gränsen för matchningsdjup överskreds</translation>
    </message>
    <message>
        <source>missing ) after (?# comment</source>
        <translation>) saknas efter kommentaren (?#</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>avslutande parentes saknas</translation>
    </message>
    <message>
        <source>missing closing parenthesis for condition</source>
        <translation>avslutande parentes saknas för villkoret</translation>
    </message>
    <message>
        <source>missing opening brace after \o</source>
        <translation>inledande klammerparentes saknas efter \o</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>avslutande ] saknas för teckenklassen</translation>
    </message>
    <message>
        <source>missing terminating delimiter for callout with string argument</source>
        <translation>avslutande avgränsare saknas för utanrop med strängargument</translation>
    </message>
    <message>
        <source>name is too long in (*MARK), (*PRUNE), (*SKIP), or (*THEN)</source>
        <translation>namnet är för långt i (*MARK), (*PRUNE), (*SKIP) eller (*THEN)</translation>
    </message>
    <message>
        <source>nested recursion at the same subject position</source>
        <translation>nästlad rekursion på samma position i texten</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>inget fel</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ingen träff</translation>
    </message>
    <message>
        <source>no more memory</source>
        <translation>slut på minne</translation>
    </message>
    <message>
        <source>non-hex character in \x{} (closing brace missing?)</source>
        <translation>icke-hexadecimalt tecken i \x{} (saknas avslutande klammerparentes?)</translation>
    </message>
    <message>
        <source>non-octal character in \o{} (closing brace missing?)</source>
        <translation>icke-oktalt tecken i \o{} (saknas avslutande klammerparentes?)</translation>
    </message>
    <message>
        <source>non-unique substring name</source>
        <translation>delsträngens namn är inte unikt</translation>
    </message>
    <message>
        <source>NULL argument passed</source>
        <translation>NULL skickades som argument</translation>
    </message>
    <message>
        <source>number after (?C is greater than 255</source>
        <translation>talet efter (?C är större än 255</translation>
    </message>
    <message>
        <source>number too big in {} quantifier</source>
        <translation>för stort tal i {}-kvantifieraren</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>tal i fel ordning i {}-kvantifieraren</translation>
    </message>
    <message>
        <source>obsolete error (should not occur)</source>
        <translation>föråldrat fel (ska inte kunna uppstå)</translation>
    </message>
    <message>
        <source>octal value is greater than \377 in 8-bit non-UTF-8 mode</source>
        <translation>det oktala värdet är större än \377 i 8-bitarsläge utan UTF-8</translation>
    </message>
    <message>
        <source>offset limit set without PCRE2_USE_OFFSET_LIMIT</source>
        <translation>positionsgräns angiven utan PCRE2_USE_OFFSET_LIMIT</translation>
    </message>
    <message>
        <source>parentheses are too deeply nested</source>
        <translation>parenteserna är nästlade för djupt</translation>
    </message>
    <message>
        <source>parentheses are too deeply nested (stack check)</source>
        <translation>parenteserna är nästlade för djupt (stackkontroll)</translation>
    </message>
    <message>
        <source>partial match</source>
        <translation>partiell träff</translation>
    </message>
    <message>
        <source>pattern compiled in wrong mode: 8/16/32-bit error</source>
        <translation>mönstret kompilerades i fel läge: 8/16/32-bitarsfel</translation>
    </message>
    <message>
        <source>pattern contains an item that is not supported for DFA matching</source>
        <translation>mönstret innehåller något som inte stöds vid DFA-matchning</translation>
    </message>
    <message>
        <source>pattern passed as NULL</source>
        <translation>mönstret angavs som NULL</translation>
    </message>
    <message>
        <source>pattern string is longer than the limit set by the application</source>
        <translation>mönstersträngen är längre än gränsen som programmet har angett</translation>
    </message>
    <message>
        <source>patterns do not all use the same character tables</source>
        <translation>alla mönster använder inte samma teckentabeller</translation>
    </message>
    <message>
        <source>PCRE2 does not support \F, \L, \l, \N{name}, \U, or \u</source>
        <translation>PCRE2 stöder inte \F, \L, \l, \N{name}, \U eller \u</translation>
    </message>
    <message>
        <source>PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES is not allowed in UTF-16 mode</source>
        <translation>PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES är inte tillåtet i UTF-16-läge</translation>
    </message>
    <message>
        <source>PCRE2_MATCH_INVALID_UTF is not supported for DFA matching</source>
        <translation>PCRE2_MATCH_INVALID_UTF stöds inte vid DFA-matchning</translation>
    </message>
    <message>
        <source>POSIX collating elements are not supported</source>
        <translation>POSIX-sorteringselement stöds inte</translation>
    </message>
    <message>
        <source>POSIX named classes are supported only within a class</source>
        <translation>namngivna POSIX-klasser stöds endast inom en klass</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>kvantifieraren följer inte efter något som kan upprepas</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>intervall i fel ordning i teckenklass</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>referens till ett delmönster som inte finns</translation>
    </message>
    <message>
        <source>regular expression is too complicated</source>
        <translation>det reguljära uttrycket är för komplicerat</translation>
    </message>
    <message>
        <source>regular expression is too large</source>
        <translation>det reguljära uttrycket är för stort</translation>
    </message>
    <message>
        <source>requested value is not available</source>
        <translation>det begärda värdet är inte tillgängligt</translation>
    </message>
    <message>
        <source>requested value is not set</source>
        <translation>det begärda värdet är inte angivet</translation>
    </message>
    <message>
        <source>script runs require Unicode support, which this version of PCRE2 does not have</source>
        <translation>skriftsekvenser kräver Unicode-stöd, vilket den här versionen av PCRE2 saknar</translation>
    </message>
    <message>
        <source>subpattern name expected</source>
        <translation>delmönstrets namn förväntades</translation>
    </message>
    <message>
        <source>subpattern name is too long (maximum 32 code units)</source>
        <translation>delmönstrets namn är för långt (högst 32 kodenheter)</translation>
    </message>
    <message>
        <source>subpattern name must start with a non-digit</source>
        <translation>delmönstrets namn får inte börja med en siffra</translation>
    </message>
    <message>
        <source>subpattern number is too big</source>
        <translation>delmönstrets nummer är för stort</translation>
    </message>
    <message>
        <source>syntax error in subpattern name (missing terminator?)</source>
        <translation>syntaxfel i delmönstrets namn (saknas avslutning?)</translation>
    </message>
    <message>
        <source>syntax error or number too big in (?(VERSION condition</source>
        <translation>syntaxfel eller för stort tal i villkoret (?(VERSION</translation>
    </message>
    <message>
        <source>this version of PCRE2 does not have support for \P, \p, or \X</source>
        <translation>den här versionen av PCRE2 saknar stöd för \P, \p eller \X</translation>
    </message>
    <message>
        <source>this version of PCRE2 does not have Unicode support</source>
        <translation>den här versionen av PCRE2 saknar Unicode-stöd</translation>
    </message>
    <message>
        <source>too many capturing groups (maximum 65535)</source>
        <translation>för många fångande grupper (högst 65535)</translation>
    </message>
    <message>
        <source>too many named subpatterns (maximum 10000)</source>
        <translation>för många namngivna delmönster (högst 10000)</translation>
    </message>
    <message>
        <source>too many replacements (more than INT_MAX)</source>
        <translation>för många ersättningar (fler än INT_MAX)</translation>
    </message>
    <message>
        <source>too much recursion for DFA matching</source>
        <translation>för mycket rekursion vid DFA-matchning</translation>
    </message>
    <message>
        <source>two named subpatterns have the same name (PCRE2_DUPNAMES not set)</source>
        <translation>två namngivna delmönster har samma namn (PCRE2_DUPNAMES är inte angivet)</translation>
    </message>
    <message>
        <source>unknown POSIX class name</source>
        <translation>okänt POSIX-klassnamn</translation>
    </message>
    <message>
        <source>unknown property name after \P or \p</source>
        <translation>okänt egenskapsnamn efter \P eller \p</translation>
    </message>
    <message>
        <source>unknown substring</source>
        <translation>okänd delsträng</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>avslutande parentes utan motsvarighet</translation>
    </message>
    <message>
        <source>unrecognised compile-time option bit(s)</source>
        <translation>okända alternativbitar vid kompilering</translation>
    </message>
    <message>
        <source>unrecognized character after (? or (?-</source>
        <translation>okänt tecken efter (? eller (?-</translation>
    </message>
    <message>
        <source>unrecognized character after (?P</source>
        <translation>okänt tecken efter (?P</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>ett okänt tecken följer efter \</translation>
    </message>
    <message>
        <source>unrecognized string delimiter follows (?C</source>
        <translation>en okänd strängavgränsare följer efter (?C</translation>
    </message>
    <message>
        <source>using \C is disabled by the application</source>
        <translation>användning av \C har inaktiverats av programmet</translation>
    </message>
    <message>
        <source>using \C is disabled in this PCRE2 library</source>
        <translation>användning av \C är inaktiverad i detta PCRE2-bibliotek</translation>
    </message>
    <message>
        <source>using UCP is disabled by the application</source>
        <translation>användning av UCP har inaktiverats av programmet</translation>
    </message>
    <message>
        <source>using UTF is disabled by the application</source>
        <translation>användning av UTF har inaktiverats av programmet</translation>
    </message>
    <message>
        <source>UTF-16 error: invalid low surrogate</source>
        <translation>UTF-16-fel: ogiltigt lågt surrogat</translation>
    </message>
    <message>
        <source>UTF-16 error: isolated low surrogate</source>
        <translation>UTF-16-fel: ensamt lågt surrogat</translation>
    </message>
    <message>
        <source>UTF-16 error: missing low surrogate at end</source>
        <translation>UTF-16-fel: lågt surrogat saknas i slutet</translation>
    </message>
    <message>
        <source>UTF-32 error: code points 0xd800-0xdfff are not defined</source>
        <translation>UTF-32-fel: kodpunkterna 0xd800-0xdfff är inte definierade</translation>
    </message>
    <message>
        <source>UTF-32 error: code points greater than 0x10ffff are not defined</source>
        <translation>UTF-32-fel: kodpunkter större än 0x10ffff är inte definierade</translation>
    </message>
    <message>
        <source>UTF-8 error: 1 byte missing at end</source>
        <translation>UTF-8-fel: 1 byte saknas i slutet</translation>
    </message>
    <message>
        <source>UTF-8 error: 2 bytes missing at end</source>
        <translation>UTF-8-fel: 2 byte saknas i slutet</translation>
    </message>
    <message>
        <source>UTF-8 error: 3 bytes missing at end</source>
        <translation>UTF-8-fel: 3 byte saknas i slutet</translation>
    </message>
    <message>
        <source>UTF-8 error: 4 bytes missing at end</source>
        <translation>UTF-8-fel: 4 byte saknas i slutet</translation>
    </message>
    <message>
        <source>UTF-8 error: 5 bytes missing at end</source>
        <translation>UTF-8-fel: 5 byte saknas i slutet</translation>
    </message>
    <message>
        <source>UTF-8 error: 5-byte character is not allowed (RFC 3629)</source>
        <translation>UTF-8-fel: tecken på 5 byte är inte tillåtna (RFC 3629)</translation>
    </message>
    <message>
        <source>UTF-8 error: 6-byte character is not allowed (RFC 3629)</source>
        <translation>UTF-8-fel: tecken på 6 byte är inte tillåtna (RFC 3629)</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 2 top bits not 0x80</source>
        <translation>UTF-8-fel: de högsta bitarna i byte 2 är inte 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 3 top bits not 0x80</source>
        <translation>UTF-8-fel: de högsta bitarna i byte 3 är inte 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 4 top bits not 0x80</source>
        <translation>UTF-8-fel: de högsta bitarna i byte 4 är inte 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 5 top bits not 0x80</source>
        <translation>UTF-8-fel: de högsta bitarna i byte 5 är inte 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 6 top bits not 0x80</source>
        <translation>UTF-8-fel: de högsta bitarna i byte 6 är inte 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: code points 0xd800-0xdfff are not defined</source>
        <translation>UTF-8-fel: kodpunkterna 0xd800-0xdfff är inte definierade</translation>
    </message>
    <message>
        <source>UTF-8 error: code points greater than 0x10ffff are not defined</source>
        <translation>UTF-8-fel: kodpunkter större än 0x10ffff är inte definierade</translation>
    </message>
    <message>
        <source>UTF-8 error: illegal byte (0xfe or 0xff)</source>
        <translation>UTF-8-fel: otillåten byte (0xfe eller 0xff)</translation>
    </message>
    <message>
        <source>UTF-8 error: isolated byte with 0x80 bit set</source>
        <translation>UTF-8-fel: ensam byte med biten 0x80 satt</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 2-byte sequence</source>
        <translation>UTF-8-fel: för lång sekvens på 2 byte</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 3-byte sequence</source>
        <translation>UTF-8-fel: för lång sekvens på 3 byte</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 4-byte sequence</source>
        <translation>UTF-8-fel: för lång sekvens på 4 byte</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 5-byte sequence</source>
        <translation>UTF-8-fel: för lång sekvens på 5 byte</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 6-byte sequence</source>
        <translation>UTF-8-fel: för lång sekvens på 6 byte</translation>
    </message>
    <message>
        <source>workspace size exceeded in DFA matching</source>
        <translation>arbetsytans storlek överskreds vid DFA-matchning</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Den befintliga filen %1 är inte skrivbar</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Filnamnet avser en mapp</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>QSaveFile kan inte öppna ”%1” utan att direktskrivning är tillåten som reserv.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Skrivningen avbröts av programmet</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänsterkanten</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En sida nedåt</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>En sida åt vänster</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>En sida åt höger</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En sida uppåt</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Högerkanten</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla nedåt</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla uppåt</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överst</translation>
    </message>
</context>
<context>
    <name>QSctpSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Fjärrvärden stängde anslutningen</translation>
    </message>
</context>
<context>
    <name>QSharedMemory</name>
    <message>
        <source>%1: already exists</source>
        <translation>%1: finns redan</translation>
    </message>
    <message>
        <source>%1: bad name</source>
        <translation>%1: felaktigt namn</translation>
    </message>
    <message>
        <source>%1: create size is less then 0</source>
        <translation>%1: storleken vid skapande är mindre än 0</translation>
    </message>
    <message>
        <source>%1: doesn&apos;t exist</source>
        <translation>%1: finns inte</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: ftok misslyckades</translation>
    </message>
    <message>
        <source>%1: invalid size</source>
        <translation>%1: ogiltig storlek</translation>
    </message>
    <message>
        <source>%1: key error</source>
        <translation>%1: nyckelfel</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: nyckeln är tom</translation>
    </message>
    <message>
        <source>%1: not attached</source>
        <translation>%1: inte ansluten</translation>
    </message>
    <message>
        <source>%1: out of resources</source>
        <translation>%1: slut på resurser</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: åtkomst nekas</translation>
    </message>
    <message>
        <source>%1: size query failed</source>
        <translation>%1: storleksfrågan misslyckades</translation>
    </message>
    <message>
        <source>%1: system-imposed size restrictions</source>
        <translation>%1: systemets storleksbegränsningar</translation>
    </message>
    <message>
        <source>%1: unable to lock</source>
        <translation>%1: det gick inte att låsa</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: det gick inte att skapa nyckeln</translation>
    </message>
    <message>
        <source>%1: unable to set key on lock</source>
        <translation>%1: det gick inte att ange nyckeln för låset</translation>
    </message>
    <message>
        <source>%1: unable to unlock</source>
        <translation>%1: det gick inte att låsa upp</translation>
    </message>
    <message>
        <source>%1: UNIX key file doesn&apos;t exist</source>
        <translation>%1: UNIX-nyckelfilen finns inte</translation>
    </message>
    <message>
        <source>%1: unknown error %2</source>
        <translation>%1: okänt fel %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Lägg till favorit</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Justera ljusstyrka</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Justera kontrast</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Program vänster</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Program höger</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Växla ljudspår</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Slumpmässig uppspelning</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Upprepa ljud</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Bakåt/framåt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Bakåttabb</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Basförstärkning</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Sänk bas</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Höj bas</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bok</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Webbläsare</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkylator</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Kamerafokus</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Kameraslutare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>Cd</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Kanal ned</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Kanal upp</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Släpp infångning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>Kodinmatning</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemenskap</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Kontext1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Kontext2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Kontext3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Kontext4</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildskärm</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedpil</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>Eisu-skift</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>Eisu-växling</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Mata ut</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriter</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök i sidan</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Vänd</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spel</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>Hangul Banja</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>Hangul slut</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>Hangul Hanja</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>Hangul Jamo</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>Hangul Jeonja</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>Hangul efter Hanja</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>Hangul före Hanja</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>Hangul Romaja</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>Hangul special</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>Hangul början</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Lägg på</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Hankaku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Henkan</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Viloläge</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>Hiragana/Katakana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Hemmakontor</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Startsida</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Snabblänkar</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>Kana-lås</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>Kana-skift</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Sänk tangentbordsbelysning</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Höj tangentbordsbelysning</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Tangentbordsbelysning på/av</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Tangentbordsmeny</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Ring senaste numret</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Starta (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Starta (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Starta (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Starta (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Starta (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Starta (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Starta (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Starta (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Starta (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Starta (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Starta (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Starta (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Starta (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Starta (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Starta (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Starta (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Starta (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Starta (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Starta e-post</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Starta mediespelare</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänsterpil</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Glödlampa</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Vidarebefordra e-post</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marknad</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Massyo</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Media framåt</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Nästa media</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Pausa media</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Spela media</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Föregående media</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Spela in media</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Spola media bakåt</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Stoppa media</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Meny PB</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Meddelandeprogram</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Tysta mikrofon</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Sänk mikrofonvolym</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Höj mikrofonvolym</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Sänk bildskärmens ljusstyrka</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Höj bildskärmens ljusstyrka</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Muhenkan</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>Flera kandidater</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Mina platser</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nyheter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Numeriskt lås</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Öppna URL</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Stäng av</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Strömbrytare</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Föregående kandidat</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Läs om</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Högerpil</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Rotera fönster</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Rotation KB</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Rotation PB</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Skärmsläckare</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Strömsparläge</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Stavningskontroll</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Delad skärm</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Kalkylblad</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Vänteläge</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertext</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Pausläge</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysRq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>Systembegäran</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Aktivitetspanel</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Att göra-lista</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Ring/lägg på</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Spela/pausa media</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Huvudmeny</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Pekplatta av</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Pekplatta på</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Växla pekplatta</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Touroku</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Resor</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Sänk diskant</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Höj diskant</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Ultrabredband</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Uppil</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Röstuppringning</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Sänk volym</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Tysta volym</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Höj volym</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Väckning</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Webbkamera</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Trådlöst</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Ordbehandlare</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>Webben</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Zenkaku</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>Zenkaku/Hankaku</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zooma</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zooma ut</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Address type not supported</source>
        <translation>Adresstypen stöds inte</translation>
    </message>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>Anslutningen tillåts inte av SOCKSv5-servern</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>Anslutningen till proxyservern stängdes i förtid</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Anslutningen till proxyservern nekades</translation>
    </message>
    <message>
        <source>Connection to proxy timed out</source>
        <translation>Tidsgränsen för anslutningen till proxyservern överskreds</translation>
    </message>
    <message>
        <source>General SOCKSv5 server failure</source>
        <translation>Allmänt fel i SOCKSv5-servern</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Tidsgränsen för nätverksåtgärden överskreds</translation>
    </message>
    <message>
        <source>Proxy authentication failed</source>
        <translation>Autentiseringen mot proxyservern misslyckades</translation>
    </message>
    <message>
        <source>Proxy authentication failed: %1</source>
        <translation>Autentiseringen mot proxyservern misslyckades: %1</translation>
    </message>
    <message>
        <source>Proxy host not found</source>
        <translation>Proxyvärden hittades inte</translation>
    </message>
    <message>
        <source>SOCKS version 5 protocol error</source>
        <translation>Protokollfel i SOCKS version 5</translation>
    </message>
    <message>
        <source>SOCKSv5 command not supported</source>
        <translation>SOCKSv5-kommandot stöds inte</translation>
    </message>
    <message>
        <source>TTL expired</source>
        <translation>TTL har löpt ut</translation>
    </message>
    <message>
        <source>Unknown SOCKSv5 proxy error code 0x%1</source>
        <translation>Okänd felkod 0x%1 från SOCKSv5-proxyservern</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>varningsmeddelande</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animering</translation>
    </message>
    <message>
        <source>application</source>
        <translation>program</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistent</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>knappmeny</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>knapp med nedrullningsbar meny</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>knapp med nedrullningsbart rutnät</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>rityta</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>kryssruta</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klocka</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>färgväljare</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolumn</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>kolumnrubrik</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>kombinationsruta</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>kompletterande innehåll</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>markör</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>skrivbord</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>vridreglage</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>dialogruta</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>ekvation</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>utfyllnad</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>sidfot</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulär</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>ram</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>handtag</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>hjälpbubbla</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>kortkommandofält</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>ogiltig roll</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>skiktad ruta</translation>
    </message>
    <message>
        <source>link</source>
        <translation>länk</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>listobjekt</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>menyrad</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>menyalternativ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>avisering</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>sidflik</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>fliklista</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>stycke</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>snabbmeny</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>förloppsindikator</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>egenskapssida</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>tryckknapp</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>alternativknapp</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>radrubrik</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>rullningslist</translation>
    </message>
    <message>
        <source>section</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>avgränsare</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>skjutreglage</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ljud</translation>
    </message>
    <message>
        <source>space</source>
        <translation>mellanrum</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>rotationsruta</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>delningslist</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>statusrad</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabell</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>textmarkör</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>namnlist</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>verktygsrad</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>verktygstips</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>träd</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>trädobjekt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>webbdokument</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fönster</translation>
    </message>
</context>
<context>
    <name>QSQLite2Driver</name>
    <message>
        <source>Error opening database</source>
        <translation>Fel när databasen skulle öppnas</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Det gick inte att påbörja transaktionen</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Det gick inte att verkställa transaktionen</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Det gick inte att rulla tillbaka transaktionen</translation>
    </message>
</context>
<context>
    <name>QSQLite2Result</name>
    <message>
        <source>Unable to execute statement</source>
        <translation>Det gick inte att köra satsen</translation>
    </message>
    <message>
        <source>Unable to fetch results</source>
        <translation>Det gick inte att hämta resultaten</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Error closing database</source>
        <translation>Fel när databasen skulle stängas</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Fel när databasen skulle öppnas</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Det gick inte att påbörja transaktionen</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Det gick inte att verkställa transaktionen</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Det gick inte att rulla tillbaka transaktionen</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>No query</source>
        <translation>Ingen fråga</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Antalet parametrar stämmer inte</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Det gick inte att binda parametrarna</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Det gick inte att köra flera satser samtidigt</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Det gick inte att köra satsen</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Det gick inte att hämta raden</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Det gick inte att återställa satsen</translation>
    </message>
</context>
<context>
    <name>QSslDiffieHellmanParameter</name>
    <message>
        <source>Invalid input data</source>
        <translation>Ogiltiga indata</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Inget fel</translation>
    </message>
    <message>
        <source>The given Diffie-Hellman parameters are deemed unsafe</source>
        <translation>De angivna Diffie-Hellman-parametrarna bedöms vara osäkra</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>A message was received out of sequence.</source>
        <translation>Ett meddelande togs emot i fel ordning.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Åtkomst nekad</translation>
    </message>
    <message>
        <source>Algorithm mismatch</source>
        <translation>Algoritmerna stämmer inte överens</translation>
    </message>
    <message>
        <source>An error occurred attempting to set %1 to %2</source>
        <translation>Ett fel uppstod när %1 skulle ställas in till %2</translation>
    </message>
    <message>
        <source>An internal handle was invalid</source>
        <translation>En intern referens var ogiltig</translation>
    </message>
    <message>
        <source>An internal token was invalid</source>
        <translation>Ett internt token var ogiltigt</translation>
    </message>
    <message>
        <source>An unsupported function was requested</source>
        <translation>En funktion som inte stöds begärdes</translation>
    </message>
    <message>
        <source>Attempted to use an unsupported protocol.</source>
        <translation>Försök att använda ett protokoll som inte stöds.</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key</source>
        <translation>Det går inte att tillhandahålla ett certifikat utan nyckel</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key, %1</source>
        <translation>Det går inte att tillhandahålla ett certifikat utan nyckel, %1</translation>
    </message>
    <message>
        <source>Client-side sockets do not send OCSP responses</source>
        <translation>Sockets på klientsidan skickar inte OCSP-svar</translation>
    </message>
    <message>
        <source>Did not get the required attributes for the connection.</source>
        <translation>De attribut som krävs för anslutningen erhölls inte.</translation>
    </message>
    <message>
        <source>Diffie-Hellman parameters are not valid</source>
        <translation>Diffie-Hellman-parametrarna är ogiltiga</translation>
    </message>
    <message>
        <source>DTLS server requires a &apos;VerifyNone&apos; mode with your version of OpenSSL</source>
        <translation>DTLS-servern kräver läget ”VerifyNone” med din version av OpenSSL</translation>
    </message>
    <message>
        <source>Error creating SSL context (%1)</source>
        <translation>Fel när SSL-kontexten skulle skapas (%1)</translation>
    </message>
    <message>
        <source>Error creating SSL session, %1</source>
        <translation>Fel när SSL-sessionen skulle skapas, %1</translation>
    </message>
    <message>
        <source>Error creating SSL session: %1</source>
        <translation>Fel när SSL-sessionen skulle skapas: %1</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Fel under SSL-handskakningen: %1</translation>
    </message>
    <message>
        <source>Error loading local certificate, %1</source>
        <translation>Fel när det lokala certifikatet skulle läsas in, %1</translation>
    </message>
    <message>
        <source>Error loading private key, %1</source>
        <translation>Fel när den privata nyckeln skulle läsas in, %1</translation>
    </message>
    <message>
        <source>Error when setting the elliptic curves (%1)</source>
        <translation>Fel när de elliptiska kurvorna skulle ställas in (%1)</translation>
    </message>
    <message>
        <source>Error when setting the OpenSSL configuration (%1)</source>
        <translation>Fel när OpenSSL-konfigurationen skulle ställas in (%1)</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Fel vid läsning: %1</translation>
    </message>
    <message>
        <source>Error while setting the maximum protocol version</source>
        <translation>Fel när den högsta protokollversionen skulle ställas in</translation>
    </message>
    <message>
        <source>Error while setting the minimal protocol version</source>
        <translation>Fel när den lägsta protokollversionen skulle ställas in</translation>
    </message>
    <message>
        <source>Expecting QByteArray for %1</source>
        <translation>QByteArray förväntades för %1</translation>
    </message>
    <message>
        <source>Failed to decode a SingleResponse from OCSP status response</source>
        <translation>Det gick inte att avkoda SingleResponse från OCSP-statussvaret</translation>
    </message>
    <message>
        <source>Failed to decode OCSP response</source>
        <translation>Det gick inte att avkoda OCSP-svaret</translation>
    </message>
    <message>
        <source>Failed to enable OCSP stapling</source>
        <translation>Det gick inte att aktivera OCSP-häftning</translation>
    </message>
    <message>
        <source>Failed to extract &apos;this update time&apos; from the SingleResponse</source>
        <translation>Det gick inte att läsa ut ”this update time” från SingleResponse</translation>
    </message>
    <message>
        <source>Failed to extract basic OCSP response</source>
        <translation>Det gick inte att läsa ut det grundläggande OCSP-svaret</translation>
    </message>
    <message>
        <source>Failed to query the TLS context: %1</source>
        <translation>Det gick inte att läsa av TLS-kontexten: %1</translation>
    </message>
    <message>
        <source>Handshake failed: %1</source>
        <translation>Handskakningen misslyckades: %1</translation>
    </message>
    <message>
        <source>Insufficient memory</source>
        <translation>Otillräckligt minne</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Internt fel</translation>
    </message>
    <message>
        <source>Invalid or empty cipher list (%1)</source>
        <translation>Ogiltig eller tom chifferlista (%1)</translation>
    </message>
    <message>
        <source>Invalid protocol chosen</source>
        <translation>Ett ogiltigt protokoll valdes</translation>
    </message>
    <message>
        <source>No authority could be contacted for authorization</source>
        <translation>Ingen utfärdare kunde kontaktas för auktorisering</translation>
    </message>
    <message>
        <source>No certificate verification store, cannot verify OCSP response</source>
        <translation>Inget certifikatarkiv för verifiering finns, OCSP-svaret kan inte verifieras</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Inga certifikat kunde verifieras</translation>
    </message>
    <message>
        <source>No cipher suites in common</source>
        <translation>Inga gemensamma chiffersviter</translation>
    </message>
    <message>
        <source>No common protocol exists between the client and the server</source>
        <translation>Klienten och servern har inget gemensamt protokoll</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Inga autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Inget fel</translation>
    </message>
    <message>
        <source>No OCSP status response found</source>
        <translation>Inget OCSP-statussvar hittades</translation>
    </message>
    <message>
        <source>OCSP responder reached an inconsistent internal state</source>
        <translation>OCSP-svararen hamnade i ett inkonsekvent internt tillstånd</translation>
    </message>
    <message>
        <source>OCSP responder was unable to return a status for the requested certificate</source>
        <translation>OCSP-svararen kunde inte lämna någon status för det begärda certifikatet</translation>
    </message>
    <message>
        <source>OCSP responder&apos;s identity cannot be verified</source>
        <translation>OCSP-svararens identitet kan inte verifieras</translation>
    </message>
    <message>
        <source>OCSP response contains an unexpected number of SingleResponse structures</source>
        <translation>OCSP-svaret innehåller ett oväntat antal SingleResponse-strukturer</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Ett av CA-certifikaten är ogiltigt</translation>
    </message>
    <message>
        <source>OpenSSL version too old, need at least v1.0.2</source>
        <translation>OpenSSL-versionen är för gammal, minst v1.0.2 krävs</translation>
    </message>
    <message>
        <source>OpenSSL version with disabled elliptic curves</source>
        <translation>OpenSSL-version med inaktiverade elliptiska kurvor</translation>
    </message>
    <message>
        <source>Private key does not certify public key, %1</source>
        <translation>Den privata nyckeln certifierar inte den publika nyckeln, %1</translation>
    </message>
    <message>
        <source>Renegotiation was unsuccessful: %1</source>
        <translation>Omförhandlingen misslyckades: %1</translation>
    </message>
    <message>
        <source>Schannel failed to encrypt data: %1</source>
        <translation>Schannel kunde inte kryptera data: %1</translation>
    </message>
    <message>
        <source>Server did not accept any certificate we could present.</source>
        <translation>Servern godtog inget av de certifikat som kunde visas upp.</translation>
    </message>
    <message>
        <source>Server-side QSslSocket does not support OCSP stapling</source>
        <translation>QSslSocket på serversidan stöder inte OCSP-häftning</translation>
    </message>
    <message>
        <source>SSL_CONF_CTX_new() failed</source>
        <translation>SSL_CONF_CTX_new() misslyckades</translation>
    </message>
    <message>
        <source>SSL_CONF_finish() failed</source>
        <translation>SSL_CONF_finish() misslyckades</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>Sökvägslängden i basicConstraints har överskridits</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Certifikatet har upphört att gälla</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Certifikatet är inte giltigt ännu</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Certifikatet är självsignerat och inte betrott</translation>
    </message>
    <message>
        <source>The certificate provided cannot be used for a client.</source>
        <translation>Det angivna certifikatet kan inte användas för en klient.</translation>
    </message>
    <message>
        <source>The certificate provided cannot be used for a server.</source>
        <translation>Det angivna certifikatet kan inte användas för en server.</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>Certifikatets signatur kunde inte dekrypteras</translation>
    </message>
    <message>
        <source>The certificate status response has expired</source>
        <translation>Svaret om certifikatets status har upphört att gälla</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>Certifikatets fält notAfter innehåller en ogiltig tid</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>Certifikatets fält notBefore innehåller en ogiltig tid</translation>
    </message>
    <message>
        <source>The certificate&apos;s status is unknown</source>
        <translation>Certifikatets status är okänd</translation>
    </message>
    <message>
        <source>The client is not authorized to request OCSP status from this server</source>
        <translation>Klienten har inte behörighet att begära OCSP-status från den här servern</translation>
    </message>
    <message>
        <source>The credentials were not recognized / Invalid argument</source>
        <translation>Autentiseringsuppgifterna kändes inte igen/ogiltigt argument</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>Det aktuella kandidatcertifikatet för utfärdaren avvisades eftersom dess utfärdarnamn och serienummer fanns med och inte stämde överens med utfärdarens nyckelidentifierare i det aktuella certifikatet</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>Det aktuella kandidatcertifikatet för utfärdaren avvisades eftersom dess innehavarnamn inte stämde överens med utfärdarnamnet i det aktuella certifikatet</translation>
    </message>
    <message>
        <source>The data could not be encrypted</source>
        <translation>Data kunde inte krypteras</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Värdnamnet stämde inte överens med någon av de giltiga värdarna för certifikatet</translation>
    </message>
    <message>
        <source>The hostname provided does not match the one received from the peer</source>
        <translation>Det angivna värdnamnet stämmer inte överens med det som togs emot från motparten</translation>
    </message>
    <message>
        <source>The identity of a certificate in an OCSP response cannot be established</source>
        <translation>Identiteten för ett certifikat i ett OCSP-svar kan inte fastställas</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Utfärdarens certifikat kunde inte hittas</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Utfärdarcertifikatet för ett lokalt uppslaget certifikat kunde inte hittas</translation>
    </message>
    <message>
        <source>The message was tampered with, damaged or out of sequence.</source>
        <translation>Meddelandet har manipulerats, skadats eller kom i fel ordning.</translation>
    </message>
    <message>
        <source>The OCSP status request had invalid syntax</source>
        <translation>OCSP-statusbegäran hade ogiltig syntax</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Motpartens certifikat är svartlistat</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Motparten visade inte upp något certifikat</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>Den publika nyckeln i certifikatet kunde inte läsas</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>Rotcertifikatet är märkt för att avvisa det angivna ändamålet</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Rotcertifikatet är inte betrott för detta ändamål</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Certifikatkedjans rotcertifikat är självsignerat och inte betrott</translation>
    </message>
    <message>
        <source>The server requires the client to sign the OCSP request in order to construct a response</source>
        <translation>Servern kräver att klienten signerar OCSP-begäran för att kunna skapa ett svar</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Certifikatets signatur är ogiltig</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Det angivna certifikatet är olämpligt för detta ändamål</translation>
    </message>
    <message>
        <source>The target is unknown or unreachable</source>
        <translation>Målet är okänt eller kan inte nås</translation>
    </message>
    <message>
        <source>The TLS/SSL connection has been closed</source>
        <translation>TLS/SSL-anslutningen har stängts</translation>
    </message>
    <message>
        <source>TLS certificate unexpectedly changed during renegotiation!</source>
        <translation>TLS-certifikatet ändrades oväntat under omförhandlingen!</translation>
    </message>
    <message>
        <source>TLS initialization failed</source>
        <translation>TLS-initieringen misslyckades</translation>
    </message>
    <message>
        <source>Unable to decrypt data: %1</source>
        <translation>Det gick inte att dekryptera data: %1</translation>
    </message>
    <message>
        <source>Unable to init SSL Context: %1</source>
        <translation>Det gick inte att initiera SSL-kontexten: %1</translation>
    </message>
    <message>
        <source>Unable to write data: %1</source>
        <translation>Det gick inte att skriva data: %1</translation>
    </message>
    <message>
        <source>Unexpected or badly-formatted message received</source>
        <translation>Ett oväntat eller felaktigt utformat meddelande togs emot</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Unknown error occurred: %1</source>
        <translation>Ett okänt fel uppstod: %1</translation>
    </message>
    <message>
        <source>Unrecognized command %1 = %2</source>
        <translation>Okänt kommando %1 = %2</translation>
    </message>
    <message>
        <source>unsupported protocol</source>
        <translation>protokollet stöds inte</translation>
    </message>
    <message>
        <source>Unwanted protocol was negotiated</source>
        <translation>Ett oönskat protokoll förhandlades fram</translation>
    </message>
    <message>
        <source>Wrong value for %1 (%2)</source>
        <translation>Fel värde för %1 (%2)</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Programkonfiguration</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Programdata</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Skrivbord</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Hämtade filer</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Teckensnitt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filmer</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Delat</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Körtidsfiler</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Delad cache</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Delad konfiguration</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Delade data</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Tillfällig mapp</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Tillfälliga objekt</translation>
    </message>
</context>
<context>
    <name>QStateMachine</name>
    <message>
        <source>Child mode of state machine &apos;%1&apos; is not &apos;ExclusiveStates&apos;.</source>
        <translation>Underläget för tillståndsmaskinen ”%1” är inte ”ExclusiveStates”.</translation>
    </message>
    <message>
        <source>Missing default state in history state &apos;%1&apos;</source>
        <translation>Standardtillstånd saknas i historiktillståndet ”%1”</translation>
    </message>
    <message>
        <source>Missing initial state in compound state &apos;%1&apos;</source>
        <translation>Starttillstånd saknas i det sammansatta tillståndet ”%1”</translation>
    </message>
    <message>
        <source>No common ancestor for targets and source of transition from state &apos;%1&apos;</source>
        <translation>Det finns ingen gemensam överordnad för mål och källa i övergången från tillståndet ”%1”</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Okänt fel</translation>
    </message>
</context>
<context>
    <name>QSystemSemaphore</name>
    <message>
        <source>%1: already exists</source>
        <translation>%1: finns redan</translation>
    </message>
    <message>
        <source>%1: does not exist</source>
        <translation>%1: finns inte</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: ftok misslyckades</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: nyckeln är tom</translation>
    </message>
    <message>
        <source>%1: key too long</source>
        <translation>%1: nyckeln är för lång</translation>
    </message>
    <message>
        <source>%1: out of resources</source>
        <translation>%1: slut på resurser</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: åtkomst nekas</translation>
    </message>
    <message>
        <source>%1: System V semaphores are not available for sandboxed applications. Please build Qt with -feature-ipc_posix</source>
        <translation>%1: System V-semaforer är inte tillgängliga för program i sandlåda. Bygg Qt med -feature-ipc_posix</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: det gick inte att skapa nyckeln</translation>
    </message>
    <message>
        <source>%1: unknown error %2</source>
        <translation>%1: okänt fel %2</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
    </message>
</context>
<context>
    <name>QtAndroidDialogHelpers::QAndroidPlatformMessageDialogHelper</name>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tillämpa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>QTcpServer</name>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Åtgärden stöds inte för denna socket</translation>
    </message>
</context>
<context>
    <name>QTDSDriver</name>
    <message>
        <source>Unable to open connection</source>
        <translation>Det gick inte att öppna anslutningen</translation>
    </message>
    <message>
        <source>Unable to use database</source>
        <translation>Det gick inte att använda databasen</translation>
    </message>
</context>
<context>
    <name>QTgaFile</name>
    <message>
        <source>Could not read footer</source>
        <translation>Sidfoten kunde inte läsas</translation>
    </message>
    <message>
        <source>Could not read image data</source>
        <translation>Bilddata kunde inte läsas</translation>
    </message>
    <message>
        <source>Could not reset to read data</source>
        <translation>Det gick inte att återgå till början för att läsa data</translation>
    </message>
    <message>
        <source>Could not seek to image read footer</source>
        <translation>Det gick inte att söka fram till bildens sidfot</translation>
    </message>
    <message>
        <source>Image depth not valid</source>
        <translation>Bilddjupet är ogiltigt</translation>
    </message>
    <message>
        <source>Image header read failed</source>
        <translation>Bildens huvud kunde inte läsas</translation>
    </message>
    <message>
        <source>Image size exceeds limit</source>
        <translation>Bildstorleken överskrider gränsen</translation>
    </message>
    <message>
        <source>Image type (non-TrueVision 2.0) not supported</source>
        <translation>Bildtypen (annan än TrueVision 2.0) stöds inte</translation>
    </message>
    <message>
        <source>Image type not supported</source>
        <translation>Bildtypen stöds inte</translation>
    </message>
    <message>
        <source>Seek file/device for image read failed</source>
        <translation>Det gick inte att söka i filen/enheten för att läsa bilden</translation>
    </message>
    <message>
        <source>Sequential device (eg socket) for image read not supported</source>
        <translation>Läsning av bilder från sekventiella enheter (t.ex. en socket) stöds inte</translation>
    </message>
</context>
<context>
    <name>QUdpSocket</name>
    <message>
        <source>No datagram available for reading</source>
        <translation>Inget datagram finns att läsa</translation>
    </message>
    <message>
        <source>Unable to send a datagram</source>
        <translation>Det gick inte att skicka ett datagram</translation>
    </message>
</context>
<context>
    <name>quiaccessibilityelement</name>
    <message>
        <source>checked</source>
        <translation>markerad</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>avmarkerad</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Gör om %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ångra %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;tomt&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Gör om %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ångra %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Isolering enligt första starka tecken</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Infoga Unicode-styrtecken</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Början på inbäddning från vänster till höger</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Isolering från vänster till höger</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Markering för vänster till höger</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Början på tvingad riktning från vänster till höger</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Avsluta riktningsformatering</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Avsluta riktningsisolering</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Början på inbäddning från höger till vänster</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Isolering från höger till vänster</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Markering för höger till vänster</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Början på tvingad riktning från höger till vänster</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Sammanfogare utan bredd</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Åtskiljare utan bredd</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Blanksteg utan bredd</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Vad är det här?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadress</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QWindowsDirect2DIntegration</name>
    <message>
        <source>Cannot load direct2d platform plugin</source>
        <translation>Det går inte att läsa in plattformsinsticksmodulen direct2d</translation>
    </message>
    <message>
        <source>Qt cannot load the direct2d platform plugin because the Direct2D version on this system is too old. The minimum system requirement for this platform plugin is Windows 7 SP1 with Platform Update.

The minimum Direct2D version required is %1. The Direct2D version on this system is %2.</source>
        <translation>Qt kan inte läsa in plattformsinsticksmodulen direct2d eftersom systemets Direct2D-version är för gammal. Lägsta systemkrav för insticksmodulen är Windows 7 SP1 med Platform Update.

Lägsta Direct2D-version som krävs är %1. Direct2D-versionen på det här systemet är %2.</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Nästa &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Bakåt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>QXml</name>
    <message>
        <source>encoding declaration or standalone declaration expected while reading the XML declaration</source>
        <translation>kodningsdeklaration eller standalone-deklaration förväntades vid läsning av XML-deklarationen</translation>
    </message>
    <message>
        <source>error in the text declaration of an external entity</source>
        <translation>fel i textdeklarationen för en extern entitet</translation>
    </message>
    <message>
        <source>error occurred while parsing comment</source>
        <translation>fel vid tolkning av kommentar</translation>
    </message>
    <message>
        <source>error occurred while parsing content</source>
        <translation>fel vid tolkning av innehåll</translation>
    </message>
    <message>
        <source>error occurred while parsing document type definition</source>
        <translation>fel vid tolkning av dokumenttypsdefinition</translation>
    </message>
    <message>
        <source>error occurred while parsing element</source>
        <translation>fel vid tolkning av element</translation>
    </message>
    <message>
        <source>error occurred while parsing reference</source>
        <translation>fel vid tolkning av referens</translation>
    </message>
    <message>
        <source>error triggered by consumer</source>
        <translation>fel utlöst av mottagaren</translation>
    </message>
    <message>
        <source>external parsed general entity reference not allowed in attribute value</source>
        <translation>referens till extern tolkad allmän entitet är inte tillåten i attributvärde</translation>
    </message>
    <message>
        <source>external parsed general entity reference not allowed in DTD</source>
        <translation>referens till extern tolkad allmän entitet är inte tillåten i DTD</translation>
    </message>
    <message>
        <source>internal general entity reference not allowed in DTD</source>
        <translation>referens till intern allmän entitet är inte tillåten i DTD</translation>
    </message>
    <message>
        <source>invalid name for processing instruction</source>
        <translation>ogiltigt namn på bearbetningsinstruktion</translation>
    </message>
    <message>
        <source>letter is expected</source>
        <translation>en bokstav förväntas</translation>
    </message>
    <message>
        <source>more than one document type definition</source>
        <translation>fler än en dokumenttypsdefinition</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>inget fel uppstod</translation>
    </message>
    <message>
        <source>recursive entities</source>
        <translation>rekursiva entiteter</translation>
    </message>
    <message>
        <source>standalone declaration expected while reading the XML declaration</source>
        <translation>standalone-deklaration förväntades vid läsning av XML-deklarationen</translation>
    </message>
    <message>
        <source>tag mismatch</source>
        <translation>taggarna stämmer inte överens</translation>
    </message>
    <message>
        <source>unexpected character</source>
        <translation>oväntat tecken</translation>
    </message>
    <message>
        <source>unexpected end of file</source>
        <translation>oväntat filslut</translation>
    </message>
    <message>
        <source>unparsed entity reference in wrong context</source>
        <translation>referens till otolkad entitet i fel sammanhang</translation>
    </message>
    <message>
        <source>version expected while reading the XML declaration</source>
        <translation>version förväntades vid läsning av XML-deklarationen</translation>
    </message>
    <message>
        <source>wrong value for standalone declaration</source>
        <translation>fel värde för standalone-deklarationen</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>%1 is an invalid encoding name.</source>
        <translation>%1 är ett ogiltigt kodningsnamn.</translation>
    </message>
    <message>
        <source>%1 is an invalid processing instruction name.</source>
        <translation>%1 är ett ogiltigt namn på en bearbetningsinstruktion.</translation>
    </message>
    <message>
        <source>%1 is an invalid PUBLIC identifier.</source>
        <translation>%1 är en ogiltig PUBLIC-identifierare.</translation>
    </message>
    <message>
        <source>%1 or &apos;%2&apos;</source>
        <translation>%1 eller ”%2”</translation>
    </message>
    <message>
        <source>%1, &apos;%2&apos;</source>
        <translation>%1, ”%2”</translation>
    </message>
    <message>
        <source>%1, or &apos;%2&apos;</source>
        <translation>%1 eller ”%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; redefined.</source>
        <translation>Attributet ”%1” omdefinierades.</translation>
    </message>
    <message>
        <source>Encoding %1 is unsupported</source>
        <translation>Kodningen %1 stöds inte</translation>
    </message>
    <message>
        <source>Encountered incorrectly encoded content.</source>
        <translation>Felaktigt kodat innehåll påträffades.</translation>
    </message>
    <message>
        <source>Entity &apos;%1&apos; not declared.</source>
        <translation>Entiteten ”%1” är inte deklarerad.</translation>
    </message>
    <message>
        <source>Entity expands to more characters than the entity expansion limit.</source>
        <translation>Entiteten expanderar till fler tecken än vad gränsen för entitetsexpansion tillåter.</translation>
    </message>
    <message>
        <source>Expected </source>
        <translation>Förväntade </translation>
    </message>
    <message>
        <source>Expected %1, but got &apos;%2&apos;.</source>
        <translation>%1 förväntades, men ”%2” påträffades.</translation>
    </message>
    <message>
        <source>Expected character data.</source>
        <translation>Teckendata förväntades.</translation>
    </message>
    <message>
        <source>Extra content at end of document.</source>
        <translation>Extra innehåll i slutet av dokumentet.</translation>
    </message>
    <message>
        <source>Illegal namespace declaration.</source>
        <translation>Otillåten namnrymdsdeklaration.</translation>
    </message>
    <message>
        <source>Invalid attribute in XML declaration.</source>
        <translation>Ogiltigt attribut i XML-deklarationen.</translation>
    </message>
    <message>
        <source>Invalid character reference.</source>
        <translation>Ogiltig teckenreferens.</translation>
    </message>
    <message>
        <source>Invalid document.</source>
        <translation>Ogiltigt dokument.</translation>
    </message>
    <message>
        <source>Invalid entity value.</source>
        <translation>Ogiltigt entitetsvärde.</translation>
    </message>
    <message>
        <source>Invalid processing instruction name.</source>
        <translation>Ogiltigt namn på bearbetningsinstruktion.</translation>
    </message>
    <message>
        <source>Invalid XML character.</source>
        <translation>Ogiltigt XML-tecken.</translation>
    </message>
    <message>
        <source>Invalid XML name.</source>
        <translation>Ogiltigt XML-namn.</translation>
    </message>
    <message>
        <source>Invalid XML version string.</source>
        <translation>Ogiltig XML-versionssträng.</translation>
    </message>
    <message>
        <source>Namespace prefix &apos;%1&apos; not declared</source>
        <translation>Namnrymdsprefixet ”%1” är inte deklarerat</translation>
    </message>
    <message>
        <source>NDATA in parameter entity declaration.</source>
        <translation>NDATA i deklaration av parameterentitet.</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch.</source>
        <translation>Start- och sluttaggen stämmer inte överens.</translation>
    </message>
    <message>
        <source>Premature end of document.</source>
        <translation>Dokumentet tar slut för tidigt.</translation>
    </message>
    <message>
        <source>Recursive entity detected.</source>
        <translation>Rekursiv entitet upptäcktes.</translation>
    </message>
    <message>
        <source>Reference to external entity &apos;%1&apos; in attribute value.</source>
        <translation>Referens till den externa entiteten ”%1” i attributvärde.</translation>
    </message>
    <message>
        <source>Reference to unparsed entity &apos;%1&apos;.</source>
        <translation>Referens till den otolkade entiteten ”%1”.</translation>
    </message>
    <message>
        <source>Self-referencing entity detected.</source>
        <translation>En entitet som refererar till sig själv upptäcktes.</translation>
    </message>
    <message>
        <source>Sequence &apos;]]&gt;&apos; not allowed in content.</source>
        <translation>Sekvensen ”]]&gt;” är inte tillåten i innehållet.</translation>
    </message>
    <message>
        <source>Standalone accepts only yes or no.</source>
        <translation>Standalone godtar endast yes eller no.</translation>
    </message>
    <message>
        <source>Start tag expected.</source>
        <translation>Starttagg förväntades.</translation>
    </message>
    <message>
        <source>The standalone pseudo attribute must appear after the encoding.</source>
        <translation>Pseudoattributet standalone måste stå efter kodningen.</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;.</source>
        <translation>Oväntat ”%1”.</translation>
    </message>
    <message>
        <source>Unexpected character &apos;%1&apos; in public id literal.</source>
        <translation>Oväntat tecken ”%1” i den publika id-literalen.</translation>
    </message>
    <message>
        <source>Unsupported XML version.</source>
        <translation>XML-versionen stöds inte.</translation>
    </message>
    <message>
        <source>XML declaration not at start of document.</source>
        <translation>XML-deklarationen står inte i början av dokumentet.</translation>
    </message>
</context>
</TS>
