<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Made the demo contract %1 with %Ln prepatient(s).</source>
        <translation>
            <numerusform>Made the demo contract %1 with %Ln prepatient.</numerusform>
            <numerusform>Made the demo contract %1 with %Ln prepatients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more notice(s).</source>
        <translation>
            <numerusform>… and %Ln more notice.</numerusform>
            <numerusform>… and %Ln more notices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) to review, by what each could change of %1.</source>
        <translation>
            <numerusform>%Ln item to review, by what it could change of %1.</numerusform>
            <numerusform>%Ln items to review, by what each could change of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more item(s).</source>
        <translation>
            <numerusform>… and %Ln more item.</numerusform>
            <numerusform>… and %Ln more items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited came in.</source>
        <translation>
            <numerusform>%Ln row that waited came in.</numerusform>
            <numerusform>%Ln rows that waited came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>It concerns %Ln row(s), the first on line %1.</source>
        <translation>
            <numerusform>It concerns %Ln row, on line %1.</numerusform>
            <numerusform>It concerns %Ln rows, the first on line %1.</numerusform>
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
        <source>The inclusion sample is at most %Ln day(s) old on the day of enrolment.</source>
        <translation>
            <numerusform>The inclusion sample is at most %Ln day old on the day of enrolment.</numerusform>
            <numerusform>The inclusion sample is at most %Ln days old on the day of enrolment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each person&apos;s target date is %Ln month(s) after enrolment.</source>
        <translation>
            <numerusform>Each person&apos;s target date is %Ln month after enrolment.</numerusform>
            <numerusform>Each person&apos;s target date is %Ln months after enrolment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before the target date</source>
        <translation>
            <numerusform>%Ln day before the target date</numerusform>
            <numerusform>%Ln days before the target date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after the target date</source>
        <translation>
            <numerusform>%Ln day after the target date</numerusform>
            <numerusform>%Ln days after the target date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prepatient may change provider until %Ln month(s) before the target date (change cut-off). The provider on that day is credited with the outcome.</source>
        <translation>
            <numerusform>A prepatient may change provider until %Ln month before the target date (change cut-off). The provider on that day is credited with the outcome.</numerusform>
            <numerusform>A prepatient may change provider until %Ln months before the target date (change cut-off). The provider on that day is credited with the outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::AttainmentPage</name>
    <message numerus="yes">
        <source>%Ln who reached the goal</source>
        <translation>
            <numerusform>%Ln who reached the goal</numerusform>
            <numerusform>%Ln who reached the goal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ChooseRowDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) say so</source>
        <translation>
            <numerusform>%Ln row says so</numerusform>
            <numerusform>%Ln rows say so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::CopyComparison</name>
    <message numerus="yes">
        <source>%Ln import(s) differ</source>
        <translation>
            <numerusform>%Ln import differs</numerusform>
            <numerusform>%Ln imports differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::DialectBar</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s), the first at line %2)</source>
        <translation>
            <numerusform>%1 (%Ln row, at line %2)</numerusform>
            <numerusform>%1 (%Ln rows, the first at line %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more remark(s), in the plan.</source>
        <translation>
            <numerusform>… and %Ln more remark, in the plan.</numerusform>
            <numerusform>… and %Ln more remarks, in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln remark(s)</source>
        <translation>
            <numerusform>Show %Ln remark</numerusform>
            <numerusform>Show all %Ln remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::FileRow</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
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
        <source>in %Ln file(s)</source>
        <translation>
            <numerusform>in %Ln file</numerusform>
            <numerusform>in %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportPlanStep</name>
    <message numerus="yes">
        <source>%Ln row(s) that waited for review come in by themselves with this import.</source>
        <translation>
            <numerusform>%Ln row that waited for review comes in by itself with this import.</numerusform>
            <numerusform>%Ln rows that waited for review come in by themselves with this import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) without a meaning.</source>
        <translation>
            <numerusform>%Ln code without a meaning.</numerusform>
            <numerusform>%Ln codes without a meaning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) without a meaning.</source>
        <translation>
            <numerusform>%Ln unit without a meaning.</numerusform>
            <numerusform>%Ln units without a meaning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportReadingStep</name>
    <message numerus="yes">
        <source>%Ln row(s) have only a percent sign as unit. The two percent scales differ by about one unit, which decides who reaches the goal.</source>
        <translation>
            <numerusform>%Ln row has only a percent sign as unit. The two percent scales differ by about one unit, which decides who reaches the goal.</numerusform>
            <numerusform>%Ln rows have only a percent sign as unit. The two percent scales differ by about one unit, which decides who reaches the goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows all %Ln row(s).</source>
        <translation>
            <numerusform>Shows %Ln row.</numerusform>
            <numerusform>Shows all %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportReceiptStep</name>
    <message numerus="yes">
        <source>%Ln row(s) that waited came in as well.</source>
        <translation>
            <numerusform>%Ln row that waited came in as well.</numerusform>
            <numerusform>%Ln rows that waited came in as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for review on the page Lab results. They count for nothing until then.</source>
        <translation>
            <numerusform>%Ln row waits for review on the page Lab results. It counts for nothing until then.</numerusform>
            <numerusform>%Ln rows wait for review on the page Lab results. They count for nothing until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ImportWizard</name>
    <message numerus="yes">
        <source>%1, %Ln file(s).</source>
        <translation>
            <numerusform>%1, %Ln file.</numerusform>
            <numerusform>%1, %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close although %Ln file(s) are left?</source>
        <translation>
            <numerusform>Close although %Ln file is left?</numerusform>
            <numerusform>Close although %Ln files are left?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) fewer to review.</source>
        <translation>
            <numerusform>%Ln row fewer to review.</numerusform>
            <numerusform>%Ln rows fewer to review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited came in.</source>
        <translation>
            <numerusform>%Ln row that waited came in.</numerusform>
            <numerusform>%Ln rows that waited came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::MainWindow</name>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::MappingProfilesDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) that waited came in.</source>
        <translation>
            <numerusform>%Ln row that waited came in.</numerusform>
            <numerusform>%Ln rows that waited came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::MeaningDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln row)</numerusform>
            <numerusform>%1 (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::NavigationList</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::OverviewPage</name>
    <message numerus="yes">
        <source>and %Ln person(s) not counted</source>
        <translation>
            <numerusform>and %Ln person not counted</numerusform>
            <numerusform>and %Ln persons not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::PayoutPage</name>
    <message numerus="yes">
        <source>%Ln claim line(s)</source>
        <translation>
            <numerusform>%Ln claim line</numerusform>
            <numerusform>%Ln claim lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln prepatient(s)</source>
        <translation>
            <numerusform>Show %Ln prepatient</numerusform>
            <numerusform>Show %Ln prepatients</numerusform>
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
        <source>The register has %Ln prepatient(s), but none with what is searched for.</source>
        <translation>
            <numerusform>The register has %Ln prepatient, but none with what is searched for.</numerusform>
            <numerusform>The register has %Ln prepatients, but none with what is searched for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ProviderDetailView</name>
    <message numerus="yes">
        <source>Show %Ln prepatient(s)</source>
        <translation>
            <numerusform>Show %Ln prepatient</numerusform>
            <numerusform>Show %Ln prepatients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed, %1</source>
        <translation>
            <numerusform>%Ln listed, %1</numerusform>
            <numerusform>%Ln listed, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln who reached the goal</source>
        <translation>
            <numerusform>Show %Ln who reached the goal</numerusform>
            <numerusform>Show %Ln who reached the goal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who reached the goal, %1</source>
        <translation>
            <numerusform>%Ln who reached the goal, %1</numerusform>
            <numerusform>%Ln who reached the goal, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ReportsPage</name>
    <message numerus="yes">
        <source>Saved %Ln file(s)</source>
        <translation>
            <numerusform>Saved %Ln file</numerusform>
            <numerusform>Saved %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ResultsPage</name>
    <message numerus="yes">
        <source>of %1 read in %Ln import(s)</source>
        <translation>
            <numerusform>of %1 read in %Ln import</numerusform>
            <numerusform>of %1 read in %Ln imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln reason(s)</source>
        <translation>
            <numerusform>for %Ln reason</numerusform>
            <numerusform>for %Ln reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln row(s)</source>
        <translation>
            <numerusform>Discard %Ln row</numerusform>
            <numerusform>Discard %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) discarded.</source>
        <translation>
            <numerusform>%Ln row discarded.</numerusform>
            <numerusform>%Ln rows discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Replace %Ln file?</numerusform>
            <numerusform>Replace %Ln files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) and example(s) are in %1.</source>
        <translation>
            <numerusform>%Ln file is in %1.</numerusform>
            <numerusform>%Ln templates and examples are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln result(s)</source>
        <translation>
            <numerusform>Approve %Ln matter</numerusform>
            <numerusform>Approve %Ln matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) approved.</source>
        <translation>
            <numerusform>%Ln matter approved.</numerusform>
            <numerusform>%Ln matters approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln row(s) come in.</source>
        <translation>
            <numerusform>%Ln row comes in.</numerusform>
            <numerusform>%Ln rows come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln row is left out.</numerusform>
            <numerusform>%Ln rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) go on waiting, for another reason.</source>
        <translation>
            <numerusform>%Ln row goes on waiting, for another reason.</numerusform>
            <numerusform>%Ln rows go on waiting, for another reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that come in have to be looked at.</source>
        <translation>
            <numerusform>%Ln of the rows that come in has to be looked at.</numerusform>
            <numerusform>%Ln of the rows that come in have to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came in.</source>
        <translation>
            <numerusform>%Ln row came in.</numerusform>
            <numerusform>%Ln rows came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ReviewDetail</name>
    <message numerus="yes">
        <source>%Ln rows are chosen. The cells are those of one of them.</source>
        <translation>
            <numerusform>%Ln row is chosen. The cells are those of one of them.</numerusform>
            <numerusform>%Ln rows are chosen. The cells are those of one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln…</source>
        <translation>
            <numerusform>Approve %Ln…</numerusform>
            <numerusform>Approve %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln rows…</source>
        <translation>
            <numerusform>Discard %Ln row…</numerusform>
            <numerusform>Discard %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ReviewWords</name>
    <message numerus="yes">
        <source>%Ln prepatient(s) are counted in another way.</source>
        <translation>
            <numerusform>%Ln prepatient is counted in another way.</numerusform>
            <numerusform>%Ln prepatients are counted in another way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::SampleChart</name>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln sample</numerusform>
            <numerusform>%Ln samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::SecurityPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::UndoQuestion</name>
    <message numerus="yes">
        <source>%Ln row(s) that it added go away.</source>
        <translation>
            <numerusform>%Ln row that it added goes away.</numerusform>
            <numerusform>%Ln rows that it added go away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that it changed get their earlier content back.</source>
        <translation>
            <numerusform>%Ln row that it changed gets its earlier content back.</numerusform>
            <numerusform>%Ln rows that it changed get their earlier content back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other imports lose their person and wait for review again.</source>
        <translation>
            <numerusform>%Ln row of another import loses its person and waits for review again.</numerusform>
            <numerusform>%Ln rows of other imports lose their person and wait for review again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
