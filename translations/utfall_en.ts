<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Made the demo contract %1 with %n prepatient(s).</source>
        <translation>
            <numerusform>Made the demo contract %1 with %n prepatient.</numerusform>
            <numerusform>Made the demo contract %1 with %n prepatients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more notice(s).</source>
        <translation>
            <numerusform>… and %n more notice.</numerusform>
            <numerusform>… and %n more notices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to review, by what each could change of %1.</source>
        <translation>
            <numerusform>%n item to review, by what it could change of %1.</numerusform>
            <numerusform>%n items to review, by what each could change of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more item(s).</source>
        <translation>
            <numerusform>… and %n more item.</numerusform>
            <numerusform>… and %n more items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>It concerns %n row(s), the first on line %1.</source>
        <translation>
            <numerusform>It concerns %n row, on line %1.</numerusform>
            <numerusform>It concerns %n rows, the first on line %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln imported row(s) that wait for a decision. They can change the figures.</source>
        <translation>
            <numerusform>%Ln imported row that waits for a decision. It can change the figures.</numerusform>
            <numerusform>%Ln imported rows that wait for a decision. They can change the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered prepatient(s) held back, in no count.</source>
        <translation>
            <numerusform>%Ln registered prepatient held back, in no count.</numerusform>
            <numerusform>%Ln registered prepatients held back, in no count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prepatient(s) taken out of every count by an exit.</source>
        <translation>
            <numerusform>%Ln prepatient taken out of every count by an exit.</numerusform>
            <numerusform>%Ln prepatients taken out of every count by an exit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported row(s) waiting for a decision, in no figure.</source>
        <translation>
            <numerusform>%Ln imported row waiting for a decision, in no figure.</numerusform>
            <numerusform>%Ln imported rows waiting for a decision, in no figure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsText</name>
    <message numerus="yes">
        <source>The inclusion sample is at most %n day(s) old on the day of enrolment.</source>
        <translation>
            <numerusform>The inclusion sample is at most %n day old on the day of enrolment.</numerusform>
            <numerusform>The inclusion sample is at most %n days old on the day of enrolment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each person&apos;s target date is %n month(s) after enrolment.</source>
        <translation>
            <numerusform>Each person&apos;s target date is %n month after enrolment.</numerusform>
            <numerusform>Each person&apos;s target date is %n months after enrolment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the target date</source>
        <translation>
            <numerusform>%n day before the target date</numerusform>
            <numerusform>%n days before the target date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the target date</source>
        <translation>
            <numerusform>%n day after the target date</numerusform>
            <numerusform>%n days after the target date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prepatient may change provider until %n month(s) before the target date (change cut-off). The provider on that day is credited with the outcome.</source>
        <translation>
            <numerusform>A prepatient may change provider until %n month before the target date (change cut-off). The provider on that day is credited with the outcome.</numerusform>
            <numerusform>A prepatient may change provider until %n months before the target date (change cut-off). The provider on that day is credited with the outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::AttainmentPage</name>
    <message numerus="yes">
        <source>%n who reached the goal</source>
        <translation>
            <numerusform>%n who reached the goal</numerusform>
            <numerusform>%n who reached the goal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ChooseRowDialog</name>
    <message numerus="yes">
        <source>%n row(s) say so</source>
        <translation>
            <numerusform>%n row says so</numerusform>
            <numerusform>%n rows say so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::CopyComparison</name>
    <message numerus="yes">
        <source>%n import(s) differ</source>
        <translation>
            <numerusform>%n import differs</numerusform>
            <numerusform>%n imports differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::DialectBar</name>
    <message numerus="yes">
        <source>%1 (%n row(s), the first at line %2)</source>
        <translation>
            <numerusform>%1 (%n row, at line %2)</numerusform>
            <numerusform>%1 (%n rows, the first at line %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s), in the plan.</source>
        <translation>
            <numerusform>… and %n more remark, in the plan.</numerusform>
            <numerusform>… and %n more remarks, in the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::FileRow</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportCountTiles</name>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <translation>
            <numerusform>in %n file</numerusform>
            <numerusform>in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportPlanStep</name>
    <message numerus="yes">
        <source>%n row(s) that waited for review come in by themselves with this import.</source>
        <translation>
            <numerusform>%n row that waited for review comes in by itself with this import.</numerusform>
            <numerusform>%n rows that waited for review come in by themselves with this import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) without a meaning.</source>
        <translation>
            <numerusform>%n code without a meaning.</numerusform>
            <numerusform>%n codes without a meaning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without a meaning.</source>
        <translation>
            <numerusform>%n unit without a meaning.</numerusform>
            <numerusform>%n units without a meaning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportReadingStep</name>
    <message numerus="yes">
        <source>%n row(s) have only a percent sign as unit. The two percent scales differ by about one unit, which decides who reaches the goal.</source>
        <translation>
            <numerusform>%n row has only a percent sign as unit. The two percent scales differ by about one unit, which decides who reaches the goal.</numerusform>
            <numerusform>%n rows have only a percent sign as unit. The two percent scales differ by about one unit, which decides who reaches the goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows all %n row(s).</source>
        <translation>
            <numerusform>Shows %n row.</numerusform>
            <numerusform>Shows all %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportReceiptStep</name>
    <message numerus="yes">
        <source>%n row(s) that waited came in as well.</source>
        <translation>
            <numerusform>%n row that waited came in as well.</numerusform>
            <numerusform>%n rows that waited came in as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for review on the page Lab results. They count for nothing until then.</source>
        <translation>
            <numerusform>%n row waits for review on the page Lab results. It counts for nothing until then.</numerusform>
            <numerusform>%n rows wait for review on the page Lab results. They count for nothing until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportWizard</name>
    <message numerus="yes">
        <source>%1, %n file(s).</source>
        <translation>
            <numerusform>%1, %n file.</numerusform>
            <numerusform>%1, %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close although %n file(s) are left?</source>
        <translation>
            <numerusform>Close although %n file is left?</numerusform>
            <numerusform>Close although %n files are left?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) fewer to review.</source>
        <translation>
            <numerusform>%n row fewer to review.</numerusform>
            <numerusform>%n rows fewer to review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::MainWindow</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::MeaningDialog</name>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::NavigationList</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::OverviewPage</name>
    <message numerus="yes">
        <source>and %n person(s) not counted</source>
        <translation>
            <numerusform>and %n person not counted</numerusform>
            <numerusform>and %n persons not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::PayoutPage</name>
    <message numerus="yes">
        <source>%n claim line(s)</source>
        <translation>
            <numerusform>%n claim line</numerusform>
            <numerusform>%n claim lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n prepatient(s)</source>
        <translation>
            <numerusform>Show %n prepatient</numerusform>
            <numerusform>Show %n prepatients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::PeopleFilterBar</name>
    <message numerus="yes">
        <source>%1 prepatient(s)</source>
        <translation>
            <numerusform>%1 prepatient</numerusform>
            <numerusform>%1 prepatients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::PrepatientsPage</name>
    <message numerus="yes">
        <source>The register has %n prepatient(s), but none with what is searched for.</source>
        <translation>
            <numerusform>The register has %n prepatient, but none with what is searched for.</numerusform>
            <numerusform>The register has %n prepatients, but none with what is searched for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ProviderDetailView</name>
    <message numerus="yes">
        <source>Show %n prepatient(s)</source>
        <translation>
            <numerusform>Show %n prepatient</numerusform>
            <numerusform>Show %n prepatients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed, %1</source>
        <translation>
            <numerusform>%n listed, %1</numerusform>
            <numerusform>%n listed, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n who reached the goal</source>
        <translation>
            <numerusform>Show %n who reached the goal</numerusform>
            <numerusform>Show %n who reached the goal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who reached the goal, %1</source>
        <translation>
            <numerusform>%n who reached the goal, %1</numerusform>
            <numerusform>%n who reached the goal, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ReportsPage</name>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>Saved %n file</numerusform>
            <numerusform>Saved %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ResultsPage</name>
    <message numerus="yes">
        <source>of %1 read in %n import(s)</source>
        <translation>
            <numerusform>of %1 read in %n import</numerusform>
            <numerusform>of %1 read in %n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n reason(s)</source>
        <translation>
            <numerusform>for %n reason</numerusform>
            <numerusform>for %n reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n row(s)</source>
        <translation>
            <numerusform>Discard %n row</numerusform>
            <numerusform>Discard %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) discarded.</source>
        <translation>
            <numerusform>%n row discarded.</numerusform>
            <numerusform>%n rows discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %n file?</numerusform>
            <numerusform>Replace %n files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) and example(s) are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n templates and examples are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n result(s)</source>
        <translation>
            <numerusform>Approve %n matter</numerusform>
            <numerusform>Approve %n matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) approved.</source>
        <translation>
            <numerusform>%n matter approved.</numerusform>
            <numerusform>%n matters approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ReviewDecisions</name>
    <message numerus="yes">
        <source>%n row(s) come in.</source>
        <translation>
            <numerusform>%n row comes in.</numerusform>
            <numerusform>%n rows come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go on waiting, for another reason.</source>
        <translation>
            <numerusform>%n row goes on waiting, for another reason.</numerusform>
            <numerusform>%n rows go on waiting, for another reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows that come in have to be looked at.</source>
        <translation>
            <numerusform>%n of the rows that come in has to be looked at.</numerusform>
            <numerusform>%n of the rows that come in have to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in.</source>
        <translation>
            <numerusform>%n row came in.</numerusform>
            <numerusform>%n rows came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ReviewDetail</name>
    <message numerus="yes">
        <source>%n rows are chosen. The cells are those of one of them.</source>
        <translation>
            <numerusform>%n row is chosen. The cells are those of one of them.</numerusform>
            <numerusform>%n rows are chosen. The cells are those of one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n…</source>
        <translation>
            <numerusform>Approve %n…</numerusform>
            <numerusform>Approve %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n rows…</source>
        <translation>
            <numerusform>Discard %n row…</numerusform>
            <numerusform>Discard %n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ReviewWords</name>
    <message numerus="yes">
        <source>%n prepatient(s) are counted in another way.</source>
        <translation>
            <numerusform>%n prepatient is counted in another way.</numerusform>
            <numerusform>%n prepatients are counted in another way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::SampleChart</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::SecurityPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::UndoQuestion</name>
    <message numerus="yes">
        <source>%n row(s) that it added go away.</source>
        <translation>
            <numerusform>%n row that it added goes away.</numerusform>
            <numerusform>%n rows that it added go away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that it changed get their earlier content back.</source>
        <translation>
            <numerusform>%n row that it changed gets its earlier content back.</numerusform>
            <numerusform>%n rows that it changed get their earlier content back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other imports lose their person and wait for review again.</source>
        <translation>
            <numerusform>%n row of another import loses its person and waits for review again.</numerusform>
            <numerusform>%n rows of other imports lose their person and wait for review again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
